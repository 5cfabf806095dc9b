/** The moments at which a case acts by itself. */
@NullMarked
package dk.samvaer.visitation.domain.deadline;

import org.jspecify.annotations.NullMarked;
