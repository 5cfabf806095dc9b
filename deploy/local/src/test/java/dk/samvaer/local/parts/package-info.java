/** What the parts promise. */
@NullMarked
package dk.samvaer.local.parts;

import org.jspecify.annotations.NullMarked;
