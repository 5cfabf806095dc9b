/** What is called how on which day: the authority's own units, and the names behind codes. */
@NullMarked
package dk.samvaer.visitation.domain.register;

import org.jspecify.annotations.NullMarked;
