/** Counts complaints of a period. */
@NullMarked
package dk.samvaer.complaint.application.statistics;

import org.jspecify.annotations.NullMarked;
