/** A case at one glance with its timeline, and the work lists. */
@NullMarked
package dk.samvaer.visitation.web.overview;

import org.jspecify.annotations.NullMarked;
