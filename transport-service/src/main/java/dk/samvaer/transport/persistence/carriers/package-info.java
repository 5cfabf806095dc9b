/** Finds carriers of the register. */
@NullMarked
package dk.samvaer.transport.persistence.carriers;

import org.jspecify.annotations.NullMarked;
