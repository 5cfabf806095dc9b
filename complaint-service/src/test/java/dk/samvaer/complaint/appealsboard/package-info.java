/** How the appeals board is met when it answers and when it does not. */
@NullMarked
package dk.samvaer.complaint.appealsboard;

import org.jspecify.annotations.NullMarked;
