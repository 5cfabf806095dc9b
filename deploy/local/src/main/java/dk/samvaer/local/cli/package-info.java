/** The commands of the launcher. */
@NullMarked
package dk.samvaer.local.cli;

import org.jspecify.annotations.NullMarked;
