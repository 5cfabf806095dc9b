/** The platform as processes of one machine: where they are, how they start, how they end. */
@NullMarked
package dk.samvaer.local.platform;

import org.jspecify.annotations.NullMarked;
