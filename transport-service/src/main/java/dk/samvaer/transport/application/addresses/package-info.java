/** Asking visitation for addresses, and the day lists that show them. */
@NullMarked
package dk.samvaer.transport.application.addresses;

import org.jspecify.annotations.NullMarked;
