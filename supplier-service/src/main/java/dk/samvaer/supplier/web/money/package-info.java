/** The HTTP interface to optional activities, opt-ins, charges and remuneration. */
@NullMarked
package dk.samvaer.supplier.web.money;

import org.jspecify.annotations.NullMarked;
