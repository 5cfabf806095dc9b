package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.Decision.Issue;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.law.ComplaintPeriod;
import dk.samvaer.visitation.domain.law.ComplaintPeriods;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records when the party received a decision, which starts the complaint period: on the proven day, or else on the day presumed from the
 * sending. Without guidance on how to complain the period does not begin.
 */
// RSL § 67; CP-01 to CP-03, CP-06
record Receiving(Decision decision, Issue sent, ComplaintPeriod period) {

    /** By the rules of the day on which the decision was issued. */
    // CFG-01
    static Receiving of(Decision decision, ComplaintPeriods periods) {
        var sent = decision.issue();
        if (sent == null) {
            throw new RuleViolation("DECISION_STATE_FORBIDS");
        }
        return new Receiving(decision, sent, periods.on(sent.issuedOn()));
    }

    DecisionEvent receive(LocalDate sentOn, @Nullable LocalDate proven, boolean guidance) {
        var basis = proven == null ? DecisionReceipt.Basis.PRESUMED : DecisionReceipt.Basis.PROVEN;
        RuleViolation.unless(decision.receivable(basis, guidance), "DECISION_STATE_FORBIDS");
        RuleViolation.unless(proven != null || !sentOn.isBefore(sent.issuedOn()), "SENT_BEFORE_ISSUED");
        var on = proven == null ? period.presumedReceipt(sentOn, sent.delivery()) : proven;
        RuleViolation.unless(!on.isBefore(sent.issuedOn()), "RECEIVED_BEFORE_ISSUED");
        var known = decision.receipt();
        return new DecisionEvent.Notified(
                decision.id(),
                known == null
                        ? DecisionReceipt.of(on, basis, guidance, period)
                        : known.corrected(on, basis, guidance, period));
    }

    // CP-06
    DecisionEvent suspend(DecisionReceipt.Suspension suspension) {
        decision.status().require(DecisionStatus.PERIOD_CAN_RUN);
        RuleViolation.unless(decision.periodSuspendable(), "COMPLAINT_PERIOD_NOT_RUNNING");
        var pushed = Objects.requireNonNull(decision.receipt()).pushedBy(suspension, period);
        return new DecisionEvent.PeriodSuspended(decision.id(), suspension, pushed);
    }
}
