/** Queries for work lists and for the gauges of what waits. */
@NullMarked
package dk.samvaer.complaint.persistence.work;

import org.jspecify.annotations.NullMarked;
