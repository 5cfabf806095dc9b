/** What is kept of the way of a complaint to the appeals board. */
@NullMarked
package dk.samvaer.complaint.persistence.forwarding;

import org.jspecify.annotations.NullMarked;
