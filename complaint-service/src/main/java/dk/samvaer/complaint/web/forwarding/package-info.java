/** The way of a complaint to the appeals board, over HTTP. */
@NullMarked
package dk.samvaer.complaint.web.forwarding;

import org.jspecify.annotations.NullMarked;
