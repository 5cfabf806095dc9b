/** The letters about a complaint: which are due, and what was sent to whom. */
@NullMarked
package dk.samvaer.complaint.domain.letters;

import org.jspecify.annotations.NullMarked;
