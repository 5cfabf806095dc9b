/** The rules that stand before a decision: readiness, target group, due process, the limit of a review. */
@NullMarked
package dk.samvaer.visitation.domain.rules;

import org.jspecify.annotations.NullMarked;
