/** What is measured, one class for each part. */
@NullMarked
package dk.samvaer.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
