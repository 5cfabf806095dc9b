/** Decisions from draft to receipt: hearing, approval, readiness, issue, written reasons. */
@NullMarked
package dk.samvaer.visitation.web.decision;

import org.jspecify.annotations.NullMarked;
