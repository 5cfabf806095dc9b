/** What the commands promise. */
@NullMarked
package dk.samvaer.local.cli;

import org.jspecify.annotations.NullMarked;
