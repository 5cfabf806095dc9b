/** What is checked of input before anybody acts on it. */
@NullMarked
package dk.samvaer.starter.input;

import org.jspecify.annotations.NullMarked;
