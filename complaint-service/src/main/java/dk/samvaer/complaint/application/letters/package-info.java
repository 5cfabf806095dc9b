/** Writing the letters about complaints, and showing them. */
@NullMarked
package dk.samvaer.complaint.application.letters;

import org.jspecify.annotations.NullMarked;
