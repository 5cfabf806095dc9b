/** Tests of how figures are shown. */
@NullMarked
package dk.samvaer.benchmarks.report;

import org.jspecify.annotations.NullMarked;
