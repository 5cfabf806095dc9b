/** What waits for whom in a complaint, and until when. */
@NullMarked
package dk.samvaer.complaint.domain.work;

import org.jspecify.annotations.NullMarked;
