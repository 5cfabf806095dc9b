/** Overviews of cases with their timelines, and the work lists. */
@NullMarked
package dk.samvaer.visitation.web.overview;

import org.jspecify.annotations.NullMarked;
