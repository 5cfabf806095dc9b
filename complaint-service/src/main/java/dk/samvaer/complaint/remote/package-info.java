/** The way to the other services, as complaint-service itself. */
@NullMarked
package dk.samvaer.complaint.remote;

import org.jspecify.annotations.NullMarked;
