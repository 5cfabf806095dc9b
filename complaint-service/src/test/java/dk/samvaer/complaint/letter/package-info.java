/** The letters about a complaint: what they say, to whom, and how they look. */
@NullMarked
package dk.samvaer.complaint.letter;

import org.jspecify.annotations.NullMarked;
