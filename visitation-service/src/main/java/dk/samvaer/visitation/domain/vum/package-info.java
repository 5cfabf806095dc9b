/** The VUM method: its versions, themes, scales and their national codes. */
@NullMarked
package dk.samvaer.visitation.domain.vum;

import org.jspecify.annotations.NullMarked;
