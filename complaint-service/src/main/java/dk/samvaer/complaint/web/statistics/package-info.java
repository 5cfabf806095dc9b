/** Statistics of complaints, as JSON and CSV. */
@NullMarked
package dk.samvaer.complaint.web.statistics;

import org.jspecify.annotations.NullMarked;
