/** Complaints on their way to the appeals board, on a database and over HTTP. */
@NullMarked
package dk.samvaer.complaint.appealsboard;

import org.jspecify.annotations.NullMarked;
