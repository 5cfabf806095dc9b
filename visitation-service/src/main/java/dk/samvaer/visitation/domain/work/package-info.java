/** What waits for whom in a case, and until when. */
@NullMarked
package dk.samvaer.visitation.domain.work;

import org.jspecify.annotations.NullMarked;
