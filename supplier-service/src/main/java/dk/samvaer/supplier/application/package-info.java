/** The use cases of placements and suppliers. */
@NullMarked
package dk.samvaer.supplier.application;

import org.jspecify.annotations.NullMarked;
