/** Queries for the lists of rides. */
@NullMarked
package dk.samvaer.transport.persistence.rides;

import org.jspecify.annotations.NullMarked;
