package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.EnumSet;
import java.util.Set;

/** Where a decision stands. */
// Rules of the domain § 11
public enum DecisionStatus {
    DRAFT,
    HEARING,
    AWAITING_APPROVAL,
    READY,
    DISCARDED,
    ISSUED,
    NOTIFIED,
    FINAL,
    COMPLAINED,
    CHANGED,
    ANNULLED,
    REMITTED;

    static final Set<DecisionStatus> REVISABLE = EnumSet.of(DRAFT, READY);
    public static final Set<DecisionStatus> PERIOD_CAN_RUN = EnumSet.of(NOTIFIED, COMPLAINED);
    static final Set<DecisionStatus> RECEIVABLE = EnumSet.of(ISSUED, NOTIFIED, FINAL, COMPLAINED);
    static final Set<DecisionStatus> OVERTURNED = EnumSet.of(CHANGED, ANNULLED, REMITTED);

    /** Includes decisions that are final or overturned: a late complaint is not rejected unread. */
    // CP-07
    static final Set<DecisionStatus> COMPLAINABLE =
            EnumSet.of(ISSUED, NOTIFIED, FINAL, COMPLAINED, CHANGED, ANNULLED, REMITTED);

    static DecisionStatus after(DecisionEvent.Prepared event) {
        return switch (event) {
            case DecisionEvent.Revised ignored -> DRAFT;
            case DecisionEvent.Discarded ignored -> DISCARDED;
            case DecisionEvent.HearingSent ignored -> HEARING;
            case DecisionEvent.HearingAnswered ignored -> DRAFT;
            case DecisionEvent.HearingExpired ignored -> DRAFT;
            case DecisionEvent.ApprovalRequested ignored -> AWAITING_APPROVAL;
            case DecisionEvent.Approved ignored -> READY;
            case DecisionEvent.ApprovalRefused ignored -> DRAFT;
            case DecisionEvent.Readied ignored -> READY;
        };
    }

    /** The state after the appeals board's outcome; a complaint that the board refers onward leaves it as it is. */
    DecisionStatus after(Complaint.Appeal outcome) {
        return switch (outcome) {
            case AFFIRMED, DISMISSED, LAPSED -> FINAL;
            case CHANGED -> CHANGED;
            case ANNULLED -> ANNULLED;
            case REMITTED -> REMITTED;
            case REFERRED -> this;
        };
    }

    /** The state after a receipt: a later one lets the period run again, unless the appeals board has looked at the decision. */
    // CP-02
    DecisionStatus received(boolean neverComplained) {
        return this == ISSUED || this == FINAL && neverComplained ? NOTIFIED : this;
    }

    /** The state after a complaint that ended without the appeals board. */
    static DecisionStatus after(Complaint.End end, boolean received) {
        return switch (end) {
            case UPHELD -> CHANGED;
            case SATISFIED -> FINAL;
            case WITHDRAWN -> received ? NOTIFIED : ISSUED;
        };
    }

    /** The state after a complaint; what was overturned stays so. */
    DecisionStatus complained() {
        return OVERTURNED.contains(this) ? this : COMPLAINED;
    }

    /** What was overturned stays so, however another complaint ends; else the decision stays complained about while one is pending. */
    DecisionStatus afterComplaint(DecisionStatus next, boolean anotherPending) {
        if (OVERTURNED.contains(next)) {
            return next;
        }
        var left = anotherPending ? COMPLAINED : next;
        return OVERTURNED.contains(this) ? this : left;
    }

    public void require(Set<DecisionStatus> allowed) {
        RuleViolation.unless(allowed.contains(this), "DECISION_STATE_FORBIDS");
    }
}
