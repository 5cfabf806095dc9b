/** What goes over the bus, held to the published contract. */
@NullMarked
package dk.samvaer.transport.messaging;

import org.jspecify.annotations.NullMarked;
