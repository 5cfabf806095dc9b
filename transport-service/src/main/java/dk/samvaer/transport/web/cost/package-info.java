/** What rides cost the municipality, over HTTP; for those who answer for it, never for the party. */
@NullMarked
package dk.samvaer.transport.web.cost;

import org.jspecify.annotations.NullMarked;
