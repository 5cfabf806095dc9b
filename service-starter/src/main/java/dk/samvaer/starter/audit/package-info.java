/** The append-only record of who read or wrote what, and of whom the platform refused. */
@NullMarked
package dk.samvaer.starter.audit;

import org.jspecify.annotations.NullMarked;
