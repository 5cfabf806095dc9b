/** Tests of carrying events to the broker. */
@NullMarked
package dk.samvaer.starter.messaging;

import org.jspecify.annotations.NullMarked;
