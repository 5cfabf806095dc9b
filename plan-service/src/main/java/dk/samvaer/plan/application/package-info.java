/** The use cases of the two kinds of plans, one method each. */
@NullMarked
package dk.samvaer.plan.application;

import org.jspecify.annotations.NullMarked;
