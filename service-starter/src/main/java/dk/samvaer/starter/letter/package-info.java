/** Letters and plans for people to read, filled from templates and given as HTML or as PDF. */
@NullMarked
package dk.samvaer.starter.letter;

import org.jspecify.annotations.NullMarked;
