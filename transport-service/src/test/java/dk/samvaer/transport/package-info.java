/** The service as a whole. */
@NullMarked
package dk.samvaer.transport;

import org.jspecify.annotations.NullMarked;
