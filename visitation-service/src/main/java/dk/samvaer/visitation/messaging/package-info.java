/** Published events, and subscriptions to the events of other services. */
@NullMarked
package dk.samvaer.visitation.messaging;

import org.jspecify.annotations.NullMarked;
