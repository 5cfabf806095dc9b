/** The letters about a complaint, as a list, as pages and as prints. */
@NullMarked
package dk.samvaer.complaint.web.letters;

import org.jspecify.annotations.NullMarked;
