/** The letter of a decision, as a page or as a print. */
@NullMarked
package dk.samvaer.visitation.web.letter;

import org.jspecify.annotations.NullMarked;
