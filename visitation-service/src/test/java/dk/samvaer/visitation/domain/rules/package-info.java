/** The rules before a decision, each with a case that passes and one that is refused. */
@NullMarked
package dk.samvaer.visitation.domain.rules;

import org.jspecify.annotations.NullMarked;
