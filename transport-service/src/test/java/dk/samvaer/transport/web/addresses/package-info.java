/** Day lists in words. */
@NullMarked
package dk.samvaer.transport.web.addresses;

import org.jspecify.annotations.NullMarked;
