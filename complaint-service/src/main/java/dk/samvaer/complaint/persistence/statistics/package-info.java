/** Reads what statistics are made of. */
@NullMarked
package dk.samvaer.complaint.persistence.statistics;

import org.jspecify.annotations.NullMarked;
