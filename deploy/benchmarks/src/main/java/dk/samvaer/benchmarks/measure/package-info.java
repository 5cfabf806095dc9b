/** Clocks, loops and floors: how something is measured. */
@NullMarked
package dk.samvaer.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
