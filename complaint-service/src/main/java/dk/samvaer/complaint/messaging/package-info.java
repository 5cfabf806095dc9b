/** What complaint handling hears from the other services, and what it tells them. */
@NullMarked
package dk.samvaer.complaint.messaging;

import org.jspecify.annotations.NullMarked;
