/** What goes on the bus and comes from it, held to the published contracts. */
@NullMarked
package dk.samvaer.visitation.messaging;

import org.jspecify.annotations.NullMarked;
