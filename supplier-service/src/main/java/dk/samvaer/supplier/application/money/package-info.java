/** What is done about optional activities, opt-ins, charges and remuneration. */
@NullMarked
package dk.samvaer.supplier.application.money;

import org.jspecify.annotations.NullMarked;
