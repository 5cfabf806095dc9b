/** plan-service: the § 141 action plan and the pedagogical plan that builds on it. */
@NullMarked
package dk.samvaer.plan;

import org.jspecify.annotations.NullMarked;
