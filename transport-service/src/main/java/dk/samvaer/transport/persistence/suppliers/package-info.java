/** Queries for suppliers and their units. */
@NullMarked
package dk.samvaer.transport.persistence.suppliers;

import org.jspecify.annotations.NullMarked;
