/** Tests of how the work of the transport office is found. */
@NullMarked
package dk.samvaer.transport.persistence.work;

import org.jspecify.annotations.NullMarked;
