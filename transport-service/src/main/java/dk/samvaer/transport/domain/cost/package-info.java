/** What the municipality pays for rides, by dated price agreements. Nothing here is paid by a citizen, told to others or shown to the party. */
@NullMarked
package dk.samvaer.transport.domain.cost;

import org.jspecify.annotations.NullMarked;
