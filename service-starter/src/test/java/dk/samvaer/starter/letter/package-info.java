/** Tests of how letters are filled, shown and printed. */
@NullMarked
package dk.samvaer.starter.letter;

import org.jspecify.annotations.NullMarked;
