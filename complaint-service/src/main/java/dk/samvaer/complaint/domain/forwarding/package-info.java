/** What goes to the appeals board, and what comes back. */
@NullMarked
package dk.samvaer.complaint.domain.forwarding;

import org.jspecify.annotations.NullMarked;
