/** The benchmark's command and its options. */
@NullMarked
package dk.samvaer.benchmarks;

import org.jspecify.annotations.NullMarked;
