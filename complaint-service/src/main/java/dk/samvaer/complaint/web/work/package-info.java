/** The work list of those who handle complaints. */
@NullMarked
package dk.samvaer.complaint.web.work;

import org.jspecify.annotations.NullMarked;
