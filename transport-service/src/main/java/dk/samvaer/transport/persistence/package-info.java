/** Look-ups and lists of transport grants. */
@NullMarked
package dk.samvaer.transport.persistence;

import org.jspecify.annotations.NullMarked;
