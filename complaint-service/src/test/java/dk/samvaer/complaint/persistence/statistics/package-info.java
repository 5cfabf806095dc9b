@NullMarked
package dk.samvaer.complaint.persistence.statistics;

import org.jspecify.annotations.NullMarked;
