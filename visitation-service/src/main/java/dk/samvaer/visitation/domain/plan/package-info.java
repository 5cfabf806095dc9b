/** What is to be done about the plans that plan-service keeps, and until when. */
@NullMarked
package dk.samvaer.visitation.domain.plan;

import org.jspecify.annotations.NullMarked;
