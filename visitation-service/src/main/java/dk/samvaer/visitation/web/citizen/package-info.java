/** Citizens, who acts for them, and their erasure. */
@NullMarked
package dk.samvaer.visitation.web.citizen;

import org.jspecify.annotations.NullMarked;
