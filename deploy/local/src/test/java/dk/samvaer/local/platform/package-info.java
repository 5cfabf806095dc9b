/** What the launcher promises. */
@NullMarked
package dk.samvaer.local.platform;

import org.jspecify.annotations.NullMarked;
