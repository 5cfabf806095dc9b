/** Rides over HTTP. */
@NullMarked
package dk.samvaer.transport.web.rides;

import org.jspecify.annotations.NullMarked;
