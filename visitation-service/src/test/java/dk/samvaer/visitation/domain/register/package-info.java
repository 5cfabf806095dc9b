/** Units on the days on which they hold. */
@NullMarked
package dk.samvaer.visitation.domain.register;

import org.jspecify.annotations.NullMarked;
