/** What leaves and enters a service on Kafka: the relay, the inbox and the parking of what cannot be applied. */
@NullMarked
package dk.samvaer.starter.messaging;

import org.jspecify.annotations.NullMarked;
