/** The decision letter in Danish, as a page and as PDF, made from what was stored when the decision was issued. */
@NullMarked
package dk.samvaer.visitation.letter;

import org.jspecify.annotations.NullMarked;
