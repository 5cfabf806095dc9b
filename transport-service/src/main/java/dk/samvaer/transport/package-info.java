/** The service that owns transport to and from the offer. */
@NullMarked
package dk.samvaer.transport;

import org.jspecify.annotations.NullMarked;
