/** The letters about a complaint in Danish: their words, and how what was sent is shown and printed. */
@NullMarked
package dk.samvaer.complaint.letter;

import org.jspecify.annotations.NullMarked;
