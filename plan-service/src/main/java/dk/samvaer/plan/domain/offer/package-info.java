/** The offer of an action plan, its answer, and the service order that stands where it was declined. */
@NullMarked
package dk.samvaer.plan.domain.offer;

import org.jspecify.annotations.NullMarked;
