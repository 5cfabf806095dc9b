/** Finds what waits for the transport office. */
@NullMarked
package dk.samvaer.transport.persistence.work;

import org.jspecify.annotations.NullMarked;
