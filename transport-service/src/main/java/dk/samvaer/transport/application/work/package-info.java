/** The transport office's page of work. */
@NullMarked
package dk.samvaer.transport.application.work;

import org.jspecify.annotations.NullMarked;
