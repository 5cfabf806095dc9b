/** Finding contacts that are to be asked for, and who is driven in the days ahead. */
@NullMarked
package dk.samvaer.transport.persistence.addresses;

import org.jspecify.annotations.NullMarked;
