/** Tests of what the benchmark itself reckons. */
@NullMarked
package dk.samvaer.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
