/** The suppliers and their units, to which citizens are driven, as the register in supplier-service tells of them. */
@NullMarked
package dk.samvaer.transport.domain.suppliers;

import org.jspecify.annotations.NullMarked;
