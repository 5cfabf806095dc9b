/** The acts of people on a case by family, each with its allowed states and roles. */
@NullMarked
package dk.samvaer.visitation.domain.acts;

import org.jspecify.annotations.NullMarked;
