package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. */
// Rules of the domain § 11
public enum CaseState {
    OPENED,
    FACT_FINDING,
    APPRAISED,
    DECIDED,
    ACTIVE,
    REASSESSING,
    CLOSED,
    WITHDRAWN;

    public static final Set<CaseState> BEFORE_DECISION = EnumSet.of(OPENED, FACT_FINDING, APPRAISED);
    public static final Set<CaseState> BEING_ASSESSED = EnumSet.of(FACT_FINDING, APPRAISED, REASSESSING);
    public static final Set<CaseState> RUNNING = EnumSet.of(DECIDED, ACTIVE, REASSESSING);
    public static final Set<CaseState> DECIDED_ONCE = EnumSet.of(DECIDED, ACTIVE, REASSESSING, CLOSED);
    public static final Set<CaseState> UNFINISHED = EnumSet.complementOf(EnumSet.of(CLOSED, WITHDRAWN));

    /**
     * The state after an event; there are no other transitions.
     *
     * @param standing where the case stands, after the event, when need is not being reassessed
     */
    CaseState after(CaseEvent event, CaseState standing) {
        return switch (event) {
            case IntakeEvent.NoticeSent ignored -> FACT_FINDING;
            case AssessmentEvent.Completed ignored -> this == FACT_FINDING ? APPRAISED : this;
            case DecisionEvent.Issued ignored -> DECIDED;
            case GrantEvent.Started ignored -> this == DECIDED ? standing : this;
            case ExternalFact ignored -> this == DECIDED ? standing : this;
            case ReassessmentEvent.Opened ignored -> REASSESSING;
            case ReassessmentEvent.Closed ignored -> standing;
            case CaseAdministrationEvent.Closed e ->
                e.how().reason() == CaseAdministration.Closing.Reason.WITHDRAWN ? WITHDRAWN : CLOSED;
            case IntakeEvent ignored -> this;
            case AssessmentEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case GrantEvent ignored -> this;
            case ReassessmentEvent ignored -> this;
            case CaseAdministrationEvent ignored -> this;
        };
    }

    void require(Set<CaseState> allowed) {
        RuleViolation.unless(allowed.contains(this), "CASE_STATE_FORBIDS");
    }
}
