/** Tests of how the rides of a month are counted. */
@NullMarked
package dk.samvaer.transport.persistence.cost;

import org.jspecify.annotations.NullMarked;
