/** Each act of a case, with a case that passes and one that is refused. */
@NullMarked
package dk.samvaer.visitation.domain.acts;

import org.jspecify.annotations.NullMarked;
