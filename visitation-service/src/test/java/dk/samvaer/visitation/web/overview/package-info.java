/** How the timeline words what happened. */
@NullMarked
package dk.samvaer.visitation.web.overview;

import org.jspecify.annotations.NullMarked;
