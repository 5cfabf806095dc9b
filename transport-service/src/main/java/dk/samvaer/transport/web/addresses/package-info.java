/** Day lists over HTTP: JSON, CSV and print. */
@NullMarked
package dk.samvaer.transport.web.addresses;

import org.jspecify.annotations.NullMarked;
