/** The transport office's page of work, over HTTP. */
@NullMarked
package dk.samvaer.transport.web.work;

import org.jspecify.annotations.NullMarked;
