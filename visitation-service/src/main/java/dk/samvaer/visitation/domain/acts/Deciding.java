package dk.samvaer.visitation.domain.acts;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.cases.Decisions;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.law.ComplaintPeriods;
import dk.samvaer.visitation.domain.law.DanishCalendar;
import dk.samvaer.visitation.domain.rules.Authority;
import dk.samvaer.visitation.domain.rules.Draft;
import dk.samvaer.visitation.domain.rules.Issuing;
import dk.samvaer.visitation.domain.rules.MunicipalChoices;
import dk.samvaer.visitation.domain.rules.Readiness;
import dk.samvaer.visitation.domain.rules.TargetGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Drafting, hearing, approving, issuing and receiving decisions.
 *
 * @param choices what the municipality has set
 */
// Rules of the domain § 11; TG-06
public record Deciding(Case theCase, Instant now, MunicipalChoices choices) {

    public Deciding(Case theCase, Instant now) {
        this(theCase, now, MunicipalChoices.USUAL);
    }

    public List<CaseEvent> draft(Recommendation recommendation, Actor by) {
        Act.DRAFT_DECISION.requireIn(theCase.state());
        requireReviewer(by);
        var decisionId =
                Ids.derive(theCase.id(), "decision/" + (decisions().all().size() + 1));
        return List.of(new DecisionEvent.Drafted(decisionId, answering(recommendation), by));
    }

    /** Revises a draft, which then needs approval and readiness again. */
    public List<CaseEvent> revise(UUID decisionId, Recommendation recommendation, Actor by) {
        Act.REVISE_DECISION.requireIn(theCase.state());
        requireReviewer(by);
        decision(decisionId).requireRevisable();
        return List.of(new DecisionEvent.Revised(decisionId, answering(recommendation), by));
    }

    public List<CaseEvent> discard(UUID decisionId, Actor by) {
        Act.DISCARD_DECISION.requireIn(theCase.state());
        decision(decisionId).requireRevisable();
        return List.of(new DecisionEvent.Discarded(decisionId, by));
    }

    /** @param atLeast the shortest time for an answer */
    public List<CaseEvent> hear(UUID decisionId, Hearing hearing, Period atLeast, LocalDate birthDate, Actor by) {
        Act.HEAR_PARTY.requireIn(theCase.state());
        var draft = draft(decisionId, DecisionStatus.DRAFT, birthDate);
        DanishCalendar.requirePast(hearing.sentOn(), now);
        var recorded = hearing.on(draft.about(), draft.today(), atLeast);
        return List.of(new DecisionEvent.HearingSent(decisionId, recorded, by));
    }

    public List<CaseEvent> answer(UUID decisionId, Confidential answer, Actor by) {
        Act.ANSWER_HEARING.requireIn(theCase.state());
        RuleViolation.unless(decision(decisionId).answerable(), "DECISION_STATE_FORBIDS");
        return List.of(new DecisionEvent.HearingAnswered(decisionId, answer, by));
    }

    public List<CaseEvent> requestApproval(UUID decisionId, LocalDate birthDate, Actor by) {
        Act.REQUEST_APPROVAL.requireIn(theCase.state());
        requireReviewer(by);
        var readiness = Readiness.of(draft(decisionId, DecisionStatus.DRAFT, birthDate));
        readiness.requireAllButApproval();
        RuleViolation.unless(readiness.approvalMissing(), "APPROVAL_NOT_NEEDED");
        return List.of(new DecisionEvent.ApprovalRequested(decisionId, by));
    }

    public List<CaseEvent> approve(UUID decisionId, LocalDate birthDate, @Nullable Confidential reason, Actor leader) {
        Act.ANSWER_APPROVAL.requireIn(theCase.state());
        requireReviewer(leader);
        var draft = draft(decisionId, DecisionStatus.AWAITING_APPROVAL, birthDate);
        draft.drafting().requireOther(leader);
        Readiness.of(draft).requireAllButApproval();
        return List.of(new DecisionEvent.Approved(decisionId, Issuing.decisionBasis(draft), reason, leader));
    }

    public List<CaseEvent> refuseApproval(UUID decisionId, @Nullable Confidential reason, Actor leader) {
        Act.ANSWER_APPROVAL.requireIn(theCase.state());
        requireReviewer(leader);
        var decision = decision(decisionId);
        decision.require(DecisionStatus.AWAITING_APPROVAL);
        decision.drafting().requireOther(leader);
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("REASON_REQUIRED");
        }
        return List.of(new DecisionEvent.ApprovalRefused(decisionId, reason, leader));
    }

    /** Declares a draft ready, which requires that nothing is missing. */
    public List<CaseEvent> ready(UUID decisionId, LocalDate birthDate, Actor by) {
        Act.READY_DECISION.requireIn(theCase.state());
        requireReviewer(by);
        var draft = draft(decisionId, DecisionStatus.DRAFT, birthDate);
        Readiness.of(draft).require();
        return List.of(new DecisionEvent.Readied(decisionId, Issuing.decisionBasis(draft), by));
    }

    public List<CaseEvent> issue(
            UUID decisionId, Dispatch dispatch, LocalDate birthDate, Authority authority, Actor by) {
        Act.ISSUE_DECISION.requireIn(theCase.state());
        requireReviewer(by);
        var draft = draft(decisionId, DecisionStatus.READY, birthDate);
        return new Issuing(draft, authority).by(by, dispatch, DanishTime.day(now));
    }

    /**
     * @param receivedOn proven receipt, which overrides the presumed one
     * @param guidance whether the citizen was told how to complain
     */
    public List<CaseEvent> received(
            UUID decisionId,
            LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            boolean guidance,
            ComplaintPeriods periods) {
        Act.NOTIFY_DECISION.requireIn(theCase.state());
        DanishCalendar.requirePast(receivedOn == null ? sentOn : receivedOn, now);
        return List.of(Receiving.of(decision(decisionId), periods).receive(sentOn, receivedOn, guidance));
    }

    public List<CaseEvent> suspendPeriod(
            UUID decisionId, DecisionReceipt.Suspension suspension, ComplaintPeriods periods) {
        Act.SUSPEND_DEADLINE.requireIn(theCase.state());
        return List.of(Receiving.of(decision(decisionId), periods).suspend(suspension));
    }

    /** The decision that this draft would be if it were issued today, even if something is missing. */
    public Decision foreseen(UUID decisionId, Dispatch dispatch, LocalDate birthDate, Authority authority, Actor by) {
        var decision = decision(decisionId);
        RuleViolation.unless(decision.open(), "DECISION_STATE_FORBIDS");
        return new Issuing(new Draft(theCase, decision, birthDate, DanishTime.day(now), choices), authority)
                .foreseen(by, dispatch, DanishTime.day(now));
    }

    /** What is missing before this draft can be issued. */
    public Readiness readiness(UUID decisionId, LocalDate birthDate) {
        return Readiness.of(new Draft(theCase, decision(decisionId), birthDate, DanishTime.day(now), choices));
    }

    /** What the rules propose from the current assessment; empty while there is none. */
    public Optional<TargetGroup.Proposed> proposed() {
        return theCase.assessments().findings().map(TargetGroup::propose);
    }

    private Recommendation answering(Recommendation recommendation) {
        recommendation.requireConsistent();
        var open = theCase.reassessments().current().map(Reassessment::id).orElse(null);
        var named = recommendation.reassessmentId();
        RuleViolation.unless(named == null || named.equals(open), "REASSESSMENT_NOT_OPEN");
        return recommendation.answering(open, new Wishing(theCase, now).answeredBy(recommendation));
    }

    private Draft draft(UUID decisionId, DecisionStatus expected, LocalDate birthDate) {
        var decision = decision(decisionId);
        decision.require(expected);
        return new Draft(theCase, decision, birthDate, DanishTime.day(now), choices);
    }

    // CP-08
    private void requireReviewer(Actor by) {
        choices.reviewers(DanishTime.day(now)).require(theCase, by);
    }

    private Decision decision(UUID decisionId) {
        return decisions().get(decisionId);
    }

    private Decisions decisions() {
        return theCase.decisions();
    }
}
