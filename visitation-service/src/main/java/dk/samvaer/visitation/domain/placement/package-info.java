/** What is known of the citizen's placement, which supplier-service keeps. */
@NullMarked
package dk.samvaer.visitation.domain.placement;

import org.jspecify.annotations.NullMarked;
