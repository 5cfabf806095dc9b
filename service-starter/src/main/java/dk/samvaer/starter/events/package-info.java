/** An event as other services see it, and why it happened, whoever stores or carries it. */
@NullMarked
package dk.samvaer.starter.events;

import org.jspecify.annotations.NullMarked;
