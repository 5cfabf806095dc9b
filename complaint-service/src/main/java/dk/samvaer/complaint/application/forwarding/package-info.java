/** Sending the whole file of a complaint to the appeals board. */
@NullMarked
package dk.samvaer.complaint.application.forwarding;

import org.jspecify.annotations.NullMarked;
