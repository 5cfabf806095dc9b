/** Every failed request as a problem document, whoever refused it. */
@NullMarked
package dk.samvaer.starter.problems;

import org.jspecify.annotations.NullMarked;
