/** The VUM method on the days on which it holds. */
@NullMarked
package dk.samvaer.visitation.domain.vum;

import org.jspecify.annotations.NullMarked;
