/** Queries over this service's own documents. */
@NullMarked
package dk.samvaer.supplier.persistence;

import org.jspecify.annotations.NullMarked;
