/** How a moment that somebody asks about is read. */
@NullMarked
package dk.samvaer.visitation.web.cases;

import org.jspecify.annotations.NullMarked;
