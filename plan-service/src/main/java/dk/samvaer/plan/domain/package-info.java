/** The § 141 action plan and the supplier's pedagogical plan: what may be done to them, and what follows. */
@NullMarked
package dk.samvaer.plan.domain;

import org.jspecify.annotations.NullMarked;
