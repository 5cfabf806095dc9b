/** What goes over the bus, held to the published contract. */
@NullMarked
package dk.samvaer.complaint.messaging;

import org.jspecify.annotations.NullMarked;
