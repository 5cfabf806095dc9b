/** The rules that a decision must meet: readiness, target group, due process, the limit of a review. */
@NullMarked
package dk.samvaer.visitation.domain.rules;

import org.jspecify.annotations.NullMarked;
