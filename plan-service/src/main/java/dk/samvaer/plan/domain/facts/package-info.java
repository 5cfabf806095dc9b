/** What the other services have told about a case, as far as its plans need it. */
@NullMarked
package dk.samvaer.plan.domain.facts;

import org.jspecify.annotations.NullMarked;
