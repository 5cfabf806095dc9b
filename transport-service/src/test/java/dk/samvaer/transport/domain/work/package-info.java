/** Tests of what waits for the transport office. */
@NullMarked
package dk.samvaer.transport.domain.work;

import org.jspecify.annotations.NullMarked;
