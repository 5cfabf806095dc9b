/** The figures as a Markdown table and as JSON. */
@NullMarked
package dk.samvaer.benchmarks.report;

import org.jspecify.annotations.NullMarked;
