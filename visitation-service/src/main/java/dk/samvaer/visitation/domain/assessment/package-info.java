/** What is found about the citizen's need: assessments with their findings, and the reassessments of it. */
@NullMarked
package dk.samvaer.visitation.domain.assessment;

import org.jspecify.annotations.NullMarked;
