@NullMarked
package dk.samvaer.complaint.domain.statistics;

import org.jspecify.annotations.NullMarked;
