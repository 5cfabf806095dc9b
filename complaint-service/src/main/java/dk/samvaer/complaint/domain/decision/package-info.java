/** The cases and decisions that visitation has told of. */
@NullMarked
package dk.samvaer.complaint.domain.decision;

import org.jspecify.annotations.NullMarked;
