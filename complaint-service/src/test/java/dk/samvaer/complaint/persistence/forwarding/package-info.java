/** Files for the appeals board on a database. */
@NullMarked
package dk.samvaer.complaint.persistence.forwarding;

import org.jspecify.annotations.NullMarked;
