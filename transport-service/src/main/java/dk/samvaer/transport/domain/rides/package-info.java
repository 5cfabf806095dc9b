/** The daily rides of a transport grant: when they are planned, and what became of each. */
@NullMarked
package dk.samvaer.transport.domain.rides;

import org.jspecify.annotations.NullMarked;
