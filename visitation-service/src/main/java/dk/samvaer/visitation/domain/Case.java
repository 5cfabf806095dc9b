package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.ComplaintPeriod;
import dk.samvaer.visitation.domain.reference.DanishCalendar;
import dk.samvaer.visitation.domain.reference.Delivery;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.Reassessment.Cause;
import dk.samvaer.visitation.domain.Reassessment.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One citizen's case, from the enquiry through every decision. */
// SEL § 104; rules of the domain § 11
public record Case(
        UUID id,
        UUID citizenId,
        String caseNumber,
        CaseState state,
        Intake intake,
        Assessments assessments,
        Elsewhere elsewhere,
        Decisions decisions,
        @Nullable Grant grant,
        Reassessments reassessments,
        Handling handling)
        implements Aggregate<Case, CaseEvent> {

    private static final String GRANT_START = "grant-start";

    public static List<CaseEvent> open(UUID id, UUID citizenId, Enquiry enquiry, Period decideWithin, Instant now) {
        var today = DanishCalendar.day(now);
        DanishCalendar.requirePast(enquiry.receivedOn(), now);
        return List.of(new IntakeEvent.Opened(id, citizenId, CaseNumber.of(today, id), today, enquiry.receivedOn().plus(decideWithin), enquiry));
    }

    public static Case begin(CaseEvent event) {
        if (!(event instanceof IntakeEvent.Opened e)) {
            throw new IllegalStateException("a case begins when it is opened");
        }
        return new Case(
                e.id(),
                e.citizenId(),
                e.caseNumber(),
                CaseState.OPENED,
                Intake.begin(e),
                Assessments.NONE,
                Elsewhere.NOTHING_YET,
                Decisions.NONE,
                null,
                Reassessments.NONE,
                Handling.begin(e));
    }

    public List<CaseEvent> sendNotice(LocalDate sentOn, Delivery channel, Instant now) {
        Act.SEND_NOTICE.requireIn(state);
        DanishCalendar.requirePast(sentOn, now);
        return List.of(new IntakeEvent.NoticeSent(sentOn, channel));
    }

    public List<CaseEvent> giveConsent(
            Consent.Scope scope, Consent.GivenBy givenBy, LocalDate givenOn, Channel channel, Instant now) {
        Act.GIVE_CONSENT.requireIn(state);
        DanishCalendar.requirePast(givenOn, now);
        var consentId = Ids.derive(id, "consent/" + (intake.consents().size() + 1));
        return List.of(new IntakeEvent.ConsentGiven(Consent.given(consentId, scope, givenBy, givenOn, channel)));
    }

    public List<CaseEvent> withdrawConsent(UUID consentId, Instant now) {
        boolean withdrawn = intake.consent(consentId).withdrawnOn() != null;
        return withdrawn ? List.of() : List.of(new IntakeEvent.ConsentWithdrawn(consentId, DanishCalendar.day(now)));
    }

    public List<CaseEvent> draftAssessment(Findings findings, Actor by) {
        Act.DRAFT_ASSESSMENT.requireIn(state);
        return assessments.draft(id, findings, by);
    }

    public List<CaseEvent> completeAssessment(Actor by, Instant now) {
        Act.COMPLETE_ASSESSMENT.requireIn(state);
        return assessments.complete(DanishCalendar.day(now), by);
    }

    public Readiness readiness() {
        return Readiness.of(this);
    }

    public List<CaseEvent> draftDecision(Recommendation recommendation, Actor by) {
        Act.DRAFT_DECISION.requireIn(state);
        recommendation.requireTerms();
        var open = reassessments.current().map(Reassessment::id).orElse(null);
        var named = recommendation.reassessmentId();
        RuleViolation.unless(named == null || named.equals(open), "REASSESSMENT_NOT_OPEN");
        var decisionId = Ids.derive(id, "decision/" + (decisions.all().size() + 1));
        return List.of(new DecisionEvent.Drafted(decisionId, recommendation.answering(open), by));
    }

    public List<CaseEvent> issueDecision(
            UUID decisionId, Delivery delivery, LocalDate birthDate, Authority authority, Actor by, Instant now) {
        Act.ISSUE_DECISION.requireIn(state);
        return new Issuing(this, decisions.draft(decisionId), authority)
                .by(by, delivery, birthDate, DanishCalendar.day(now));
    }

    /** @param receivedOn proven receipt, which overrides the presumed one */
    public List<CaseEvent> notifyDecision(
            UUID decisionId, LocalDate sentOn, @Nullable LocalDate receivedOn, ComplaintPeriod period) {
        return List.of(decisions.get(decisionId).receive(sentOn, receivedOn, period));
    }

    public List<CaseEvent> suspendGrant(LocalDate from, String reasonCode) {
        return List.of(
                new GrantEvent.Suspended(requireGrant(Grant.Status.ACTIVE).id(), from, reasonCode));
    }

    public List<CaseEvent> resumeGrant(LocalDate from, String reasonCode) {
        return List.of(
                new GrantEvent.Resumed(requireGrant(Grant.Status.SUSPENDED).id(), from, reasonCode));
    }

    public List<CaseEvent> note(FactHeard fact) {
        return List.of(fact);
    }

    /** A report of changed need opens a reassessment, or is attached to the one that is open; whoever reported is told which. */
    public List<CaseEvent> needChangeReported(UUID reportId, Trigger trigger, Instant now) {
        var opening = reassess(Cause.of(reportId, trigger), now);
        var events = new ArrayList<CaseEvent>(opening);
        for (var event : opening) {
            boolean merged = event instanceof ReassessmentEvent.CauseAttached;
            events.add(new ReassessmentEvent.NeedChangeReceived(event.reassessmentId(), reportId, merged));
        }
        return events;
    }

    public List<CaseEvent> askForReassessment(Cause cause, Instant now) {
        return List.copyOf(reassess(cause, now));
    }

    public List<CaseEvent> closeReassessment(UUID reassessmentId, Confidential reason, Instant now) {
        reassessments
                .requireOpen(reassessmentId)
                .complaints()
                .map(decisions::complaint)
                .forEach(Complaint::requireSettledUnchanged);
        return reassessments.closeUnchanged(reassessmentId, reason, DanishCalendar.day(now));
    }

    public List<CaseEvent> complaintReceived(DecisionEvent.Complained complaint, Instant now) {
        if (decisions.knows(complaint.complaintId())) {
            return List.of();
        }
        decisions.get(complaint.decisionId()).requireComplainable();
        return and(complaint, reassess(Cause.of(complaint.complaintId(), Trigger.COMPLAINT), now));
    }

    public List<CaseEvent> reviewComplaint(
            UUID complaintId, Complaint.Review outcome, Confidential reasons, Actor by, Instant now) {
        var decisionId = decisions.complainedOf(complaintId).id();
        RuleViolation.unless(decisions.complaint(complaintId).review() == null, "COMPLAINT_REVIEWED_ALREADY");
        RuleViolation.unless(!reasons.isBlank(), "REASONS_MISSING");
        var reviewed = new DecisionEvent.ComplaintReviewed(decisionId, complaintId, outcome, reasons, by);
        return outcome == Complaint.Review.MAINTAINED
                ? and(reviewed, reassessments.complaintSettled(complaintId, reasons, DanishCalendar.day(now)))
                : List.of(reviewed);
    }

    public List<CaseEvent> complaintWithdrawn(UUID complaintId, Instant now) {
        var decisionId = decisions.complainedOf(complaintId).id();
        return and(
                new DecisionEvent.ComplaintWithdrawn(decisionId, complaintId),
                reassessments.complaintSettled(complaintId, null, DanishCalendar.day(now)));
    }

    public List<CaseEvent> appealed(UUID complaintId, Complaint.Appeal outcome, Instant now) {
        var appealed =
                new DecisionEvent.Appealed(decisions.complainedOf(complaintId).id(), complaintId, outcome);
        return outcome.reopens()
                ? and(appealed, reassess(Cause.of(complaintId, Trigger.APPEAL_REMITTED), now))
                : List.of(appealed);
    }

    @Override
    public Case apply(CaseEvent event) {
        var next = switch (event) {
            case IntakeEvent e -> with(intake.apply(e), assessments, elsewhere, decisions, grant, reassessments, handling);
            case AssessmentEvent e -> with(intake, assessments.apply(e), elsewhere, decisions, grant, reassessments, handling);
            case FactHeard e -> with(intake, assessments, elsewhere.apply(e), decisions, grant, reassessments, handling);
            case DecisionEvent e -> with(intake, assessments, elsewhere, decisions.apply(e), grant, reassessments, handling);
            case GrantEvent e -> with(intake, assessments, elsewhere, decisions, Grant.after(grant, e), reassessments, handling);
            case ReassessmentEvent e -> with(intake, assessments, elsewhere, decisions, grant, reassessments.apply(e), handling);
            case HandlingEvent e -> with(intake, assessments, elsewhere, decisions, grant, reassessments, handling.apply(e));
        };
        return next.in(state.after(event, next.standing()));
    }

    @Override
    public List<Deadline> deadlines() {
        var start = grant != null && grant.waitsForStart()
                ? Stream.of(new Deadline(
                        GRANT_START, DanishCalendar.start(grant.terms().startsOn())))
                : Stream.<Deadline>empty();
        return Stream.concat(start, decisions.deadlines()).toList();
    }

    @Override
    public List<CaseEvent> deadlinePassed(Deadline deadline, Instant now) {
        return deadline.name().equals(GRANT_START)
                ? List.of(new GrantEvent.Started(
                        requireGrant(Grant.Status.PENDING_START).id()))
                : decisions.deadlinePassed(deadline);
    }

    @Override
    public UUID caseId() {
        return id;
    }

    /** Where the case stands when need is not being reassessed. */
    private CaseState standing() {
        return grant != null && grant.running() && elsewhere.placementStarted() ? CaseState.ACTIVE : CaseState.DECIDED;
    }

    private Grant requireGrant(Grant.Status status) {
        RuleViolation.unless(grant != null && grant.status() == status, "GRANT_STATE_FORBIDS");
        return Objects.requireNonNull(grant);
    }

    private List<ReassessmentEvent> reassess(Cause cause, Instant now) {
        state.require(CaseState.DECIDED_ONCE);
        return reassessments.open(cause, DanishCalendar.day(now));
    }

    private static List<CaseEvent> and(CaseEvent first, List<? extends CaseEvent> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }

    private Case in(CaseState next) {
        return new Case(
                id, citizenId, caseNumber, next, intake, assessments, elsewhere, decisions, grant, reassessments, handling);
    }

    private Case with(Intake i, Assessments a, Elsewhere e, Decisions d, @Nullable Grant g, Reassessments r, Handling h) {
        return new Case(id, citizenId, caseNumber, state, i, a, e, d, g, r, h);
    }
}
