/** One use case, one method: find the plan, let it decide, write what happened. */
@NullMarked
package dk.samvaer.plan.application;

import org.jspecify.annotations.NullMarked;
