/** The letter that tells a citizen of a decision, in Danish, on paper and on a screen, written from what was stored when it was issued. */
@NullMarked
package dk.samvaer.visitation.letter;

import org.jspecify.annotations.NullMarked;
