/** What waits for whom. */
@NullMarked
package dk.samvaer.visitation.domain.work;

import org.jspecify.annotations.NullMarked;
