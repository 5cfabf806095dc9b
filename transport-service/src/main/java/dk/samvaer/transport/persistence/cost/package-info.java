/** Counts rides for what they cost. */
@NullMarked
package dk.samvaer.transport.persistence.cost;

import org.jspecify.annotations.NullMarked;
