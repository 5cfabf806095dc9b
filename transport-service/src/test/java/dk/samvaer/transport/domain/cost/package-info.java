/** Tests of what the municipality pays for rides. */
@NullMarked
package dk.samvaer.transport.domain.cost;

import org.jspecify.annotations.NullMarked;
