/** What a case's timeline shows of the events of all services. */
@NullMarked
package dk.samvaer.visitation.domain.overview;

import org.jspecify.annotations.NullMarked;
