/** The whole service: what its packages may see, and what it does for portals and other services. */
@NullMarked
package dk.samvaer.visitation;

import org.jspecify.annotations.NullMarked;
