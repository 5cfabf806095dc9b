/** How complaints went, in numbers. */
@NullMarked
package dk.samvaer.complaint.domain.statistics;

import org.jspecify.annotations.NullMarked;
