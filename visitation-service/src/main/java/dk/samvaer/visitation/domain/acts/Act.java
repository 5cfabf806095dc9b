package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.RECORDS_OFFICER;
import static dk.samvaer.starter.domain.Role.VISITATOR;
import static dk.samvaer.visitation.domain.cases.CaseState.ACTIVE;
import static dk.samvaer.visitation.domain.cases.CaseState.CLOSED;
import static dk.samvaer.visitation.domain.cases.CaseState.DECIDED;
import static dk.samvaer.visitation.domain.cases.CaseState.OPENED;
import static dk.samvaer.visitation.domain.cases.CaseState.WITHDRAWN;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.cases.InformationRequest.Status;
import dk.samvaer.visitation.domain.citizen.MandateScope;
import dk.samvaer.visitation.domain.enquiry.Wish;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What people can do in a case: the states of the case, a condition, and the roles. */
// Rules of the domain §§ 10, 11
public enum Act {
    SEND_NOTICE(EnumSet.of(OPENED), it -> true, VISITATOR),
    GIVE_CONSENT(CaseState.UNFINISHED, it -> true, VISITATOR),
    WITHDRAW_CONSENT(EnumSet.allOf(CaseState.class), it -> it.intake().consentGiven(), MandateScope.WITHDRAW_CONSENT),
    RECORD_WISH(CaseState.UNFINISHED, it -> true, MandateScope.ASK_FOR_REASSESSMENT),
    WITHDRAW_WISH(
            CaseState.UNFINISHED,
            it -> it.intake().wishes().all().stream().anyMatch(Wish::holds),
            MandateScope.ASK_FOR_REASSESSMENT),
    REQUEST_INFORMATION(CaseState.BEING_ASSESSED, it -> true, VISITATOR),
    APPROVE_INFORMATION_REQUEST(CaseState.BEING_ASSESSED, it -> any(it, Status.AWAITING_APPROVAL), LEADER),
    RECEIVE_INFORMATION(CaseState.UNFINISHED, it -> any(it, Status.SENT) || any(it, Status.WAIVED), VISITATOR),
    CANCEL_INFORMATION_REQUEST(
            CaseState.UNFINISHED, it -> any(it, Status.SENT) || any(it, Status.AWAITING_APPROVAL), VISITATOR),
    WAIVE_INFORMATION(CaseState.UNFINISHED, it -> any(it, Status.SENT), VISITATOR),
    ASSIGN_CASE(CaseState.UNFINISHED, it -> true, VISITATOR, LEADER),
    DRAFT_ASSESSMENT(CaseState.BEING_ASSESSED, it -> true, VISITATOR),
    COMPLETE_ASSESSMENT(CaseState.BEING_ASSESSED, it -> it.assessments().completable(), VISITATOR),
    CANCEL_ASSESSMENT(CaseState.UNFINISHED, it -> it.assessments().inProgress().isPresent(), VISITATOR),
    REAFFIRM_BASIS(
            CaseState.BEING_ASSESSED,
            it -> !it.reassessments().carried().outdated(it).isEmpty(),
            VISITATOR),
    DRAFT_DECISION(CaseState.BEING_ASSESSED, it -> true, VISITATOR),
    REVISE_DECISION(CaseState.BEING_ASSESSED, it -> it.decisions().revisable(), VISITATOR),
    DISCARD_DECISION(CaseState.BEING_ASSESSED, it -> it.decisions().revisable(), VISITATOR),
    HEAR_PARTY(CaseState.BEING_ASSESSED, it -> it.decisions().has(DecisionStatus.DRAFT), VISITATOR),
    ANSWER_HEARING(
            CaseState.BEING_ASSESSED,
            it -> it.decisions().all().stream().anyMatch(Decision::answerable),
            MandateScope.ANSWER_HEARING),
    REQUEST_APPROVAL(CaseState.BEING_ASSESSED, it -> it.decisions().has(DecisionStatus.DRAFT), VISITATOR),
    ANSWER_APPROVAL(CaseState.BEING_ASSESSED, it -> it.decisions().has(DecisionStatus.AWAITING_APPROVAL), LEADER),
    READY_DECISION(CaseState.BEING_ASSESSED, it -> it.decisions().has(DecisionStatus.DRAFT), VISITATOR),
    ISSUE_DECISION(CaseState.BEING_ASSESSED, it -> it.decisions().has(DecisionStatus.READY), VISITATOR),
    NOTIFY_DECISION(CaseState.DECIDED_ONCE, it -> it.decisions().receivable(), VISITATOR),
    TELL_DECISION_ORALLY(CaseState.DECIDED_ONCE, it -> it.decisions().has(DecisionStatus.ISSUED), VISITATOR),
    REQUEST_REASONS(
            CaseState.DECIDED_ONCE,
            it -> it.decisions().all().stream().anyMatch(Decision::reasonsRequestable),
            MandateScope.COMPLAIN),
    SEND_REASONS(
            CaseState.DECIDED_ONCE, it -> it.decisions().all().stream().anyMatch(Decision::reasonsAwaited), VISITATOR),
    SUSPEND_DEADLINE(
            CaseState.DECIDED_ONCE,
            it -> it.decisions().all().stream().anyMatch(Decision::periodSuspendable),
            VISITATOR),
    SUSPEND_GRANT(CaseState.RUNNING, it -> Grant.suspendable(it.grant()), VISITATOR),
    RESUME_GRANT(CaseState.RUNNING, it -> Grant.resumable(it.grant()), VISITATOR),
    REQUEST_REASSESSMENT(CaseState.RUNNING, it -> true, MandateScope.ASK_FOR_REASSESSMENT),
    WITHDRAW_REQUEST(
            CaseState.RUNNING,
            it -> it.reassessments().current().stream()
                    .flatMap(open -> open.causes().stream())
                    .anyMatch(cause -> cause.trigger() == Reassessment.Trigger.CITIZEN_REQUEST),
            MandateScope.ASK_FOR_REASSESSMENT),
    CLOSE_REASSESSMENT(
            CaseState.DECIDED_ONCE, it -> it.reassessments().current().isPresent(), VISITATOR),
    REVIEW_COMPLAINT(CaseState.DECIDED_ONCE, it -> it.decisions().complaintWaits(), VISITATOR),
    WITHDRAW_CASE(CaseState.BEFORE_DECISION, it -> true, MandateScope.WITHDRAW_APPLICATION),
    CLOSE_CASE(EnumSet.of(DECIDED, ACTIVE), Ending::possible, VISITATOR),
    REGISTER_DEATH(EnumSet.allOf(CaseState.class), it -> !it.administration().endedByDeath(), VISITATOR),
    APPLY_ANEW(EnumSet.of(CLOSED), it -> !it.administration().endedByDeath(), VISITATOR),
    HAND_TO_ARCHIVE(EnumSet.of(CLOSED, WITHDRAWN), it -> true, RECORDS_OFFICER);

    private final Set<CaseState> states;
    private final Predicate<Case> sensible;
    private final Set<Role> roles;
    private final @Nullable MandateScope mandateScope;

    Act(Set<CaseState> states, Predicate<Case> sensible, Role... roles) {
        this(states, sensible, null, Set.of(roles));
    }

    /** An act of the party or a representative; a visitator registers what does not come through the portal. */
    Act(Set<CaseState> states, Predicate<Case> sensible, MandateScope mandateScope) {
        this(states, sensible, mandateScope, Set.of(VISITATOR, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE));
    }

    Act(Set<CaseState> states, Predicate<Case> sensible, @Nullable MandateScope mandateScope, Set<Role> roles) {
        this.states = states;
        this.sensible = sensible;
        this.mandateScope = mandateScope;
        this.roles = roles;
    }

    /** Whether somebody in that role could do it now. */
    public boolean open(Case theCase, Role role) {
        return roles.contains(role)
                && !theCase.administration().erased()
                && states.contains(theCase.state())
                && sensible.test(theCase);
    }

    /** The roles that may do it. */
    public Set<Role> roles() {
        return roles;
    }

    /** The scope that a mandate to do it for the citizen must cover; empty where it is not done for the citizen. */
    // RP-01, RP-02
    public Optional<MandateScope> mandateScope() {
        return Optional.ofNullable(mandateScope);
    }

    private static boolean any(Case theCase, Status status) {
        return theCase.intake().informationRequests().any(status);
    }

    void requireIn(CaseState state) {
        RuleViolation.unless(states.contains(state), "CASE_STATE_FORBIDS");
    }
}
