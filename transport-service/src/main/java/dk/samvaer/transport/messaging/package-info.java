/** What transport hears from the other services, and what it tells them. */
@NullMarked
package dk.samvaer.transport.messaging;

import org.jspecify.annotations.NullMarked;
