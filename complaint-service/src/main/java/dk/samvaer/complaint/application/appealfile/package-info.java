/** Gathering the file about a complaint from the services that own its parts. */
@NullMarked
package dk.samvaer.complaint.application.appealfile;

import org.jspecify.annotations.NullMarked;
