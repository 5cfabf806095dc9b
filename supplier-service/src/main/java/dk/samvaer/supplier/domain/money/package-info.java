/** Money between citizen and supplier: optional activities, what the citizen opted in to, charges, statements, and remuneration. */
@NullMarked
package dk.samvaer.supplier.domain.money;

import org.jspecify.annotations.NullMarked;
