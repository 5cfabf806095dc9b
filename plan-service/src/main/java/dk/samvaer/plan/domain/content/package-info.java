/** What an action plan says, and who contributes to it. */
@NullMarked
package dk.samvaer.plan.domain.content;

import org.jspecify.annotations.NullMarked;
