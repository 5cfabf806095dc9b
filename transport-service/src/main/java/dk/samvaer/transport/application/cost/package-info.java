/** What the municipality pays for rides, month by month. */
@NullMarked
package dk.samvaer.transport.application.cost;

import org.jspecify.annotations.NullMarked;
