/** The way to the National Social Appeals Board (Ankestyrelsen). */
@NullMarked
package dk.samvaer.complaint.appealsboard;

import org.jspecify.annotations.NullMarked;
