/** What transport-service owns of the file about a complaint. */
@NullMarked
package dk.samvaer.transport.web.fileparts;

import org.jspecify.annotations.NullMarked;
