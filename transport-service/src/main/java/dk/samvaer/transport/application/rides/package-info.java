/** Generating, cancelling and marking rides. */
@NullMarked
package dk.samvaer.transport.application.rides;

import org.jspecify.annotations.NullMarked;
