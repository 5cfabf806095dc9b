/** Letters read back out of their prints, and shown as pictures. */
@NullMarked
package dk.samvaer.starter.testkit.letter;

import org.jspecify.annotations.NullMarked;
