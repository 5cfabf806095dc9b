/** What a decision says and why: recommendation, lines, reasons, hearing, approval, receipt. */
@NullMarked
package dk.samvaer.visitation.domain.decision;

import org.jspecify.annotations.NullMarked;
