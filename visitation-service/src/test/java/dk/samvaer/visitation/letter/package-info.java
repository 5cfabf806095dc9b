/** The letter as content, as a page and as a print. */
@NullMarked
package dk.samvaer.visitation.letter;

import org.jspecify.annotations.NullMarked;
