/** The platform under fire: journeys while processes are killed, the broker stalls, poison comes in and a supplier floods it; then all is checked. */
@NullMarked
package dk.samvaer.e2e.torture;

import org.jspecify.annotations.NullMarked;
