/** What this service reads from and writes to Kafka, and in which form. */
@NullMarked
package dk.samvaer.supplier.messaging;

import org.jspecify.annotations.NullMarked;
