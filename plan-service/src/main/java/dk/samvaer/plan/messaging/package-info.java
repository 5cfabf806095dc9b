/** What is heard from the other services and what is told to them. */
@NullMarked
package dk.samvaer.plan.messaging;

import org.jspecify.annotations.NullMarked;
