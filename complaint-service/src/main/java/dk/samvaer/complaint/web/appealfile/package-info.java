/** The file about a complaint, before it goes to the appeals board. */
@NullMarked
package dk.samvaer.complaint.web.appealfile;

import org.jspecify.annotations.NullMarked;
