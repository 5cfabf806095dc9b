/** Which parts of an action plan the supplier is given, and why. */
@NullMarked
package dk.samvaer.plan.domain.disclosure;

import org.jspecify.annotations.NullMarked;
