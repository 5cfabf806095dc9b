/** The launcher: the platform on one machine. */
@NullMarked
package dk.samvaer.local;

import org.jspecify.annotations.NullMarked;
