package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.deadline.CaseDeadline;
import dk.samvaer.visitation.domain.enquiry.CaseNumber;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.law.DanishCalendar;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Objects;
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
        ExternalFacts externalFacts,
        Decisions decisions,
        @Nullable Grant grant,
        Reassessments reassessments,
        CaseAdministration administration)
        implements Aggregate<Case, CaseEvent> {

    public static List<CaseEvent> open(UUID id, UUID citizenId, Enquiry enquiry, Period decideWithin, Instant now) {
        var today = DanishTime.day(now);
        DanishCalendar.requirePast(enquiry.receivedOn(), now);
        return List.of(new IntakeEvent.Opened(
                id,
                citizenId,
                CaseNumber.of(today, id),
                today,
                enquiry.receivedOn().plus(decideWithin),
                enquiry));
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
                ExternalFacts.NOTHING_YET,
                Decisions.NONE,
                null,
                Reassessments.NONE,
                CaseAdministration.begin(e));
    }

    public List<CaseEvent> note(ExternalFact fact) {
        return List.of(fact);
    }

    /**
     * Opens a reassessment, or adds the cause to the one that is open; a case that ended by death stays as it is.
     *
     * @throws RuleViolation {@code CASE_STATE_FORBIDS} where the cause cannot reopen the case
     */
    // SU-05
    public List<CaseEvent> reassess(Reassessment.Cause cause, Instant now) {
        return reassess(cause, null, now);
    }

    /** @param besideCaseId the citizen's other open case, beside which this one is reopened */
    public List<CaseEvent> reassess(Reassessment.Cause cause, @Nullable UUID besideCaseId, Instant now) {
        if (administration.endedByDeath()) {
            return List.of();
        }
        state.require(cause.trigger().reopensClosed() ? CaseState.DECIDED_ONCE : CaseState.RUNNING);
        return openReassessment(cause, besideCaseId, now);
    }

    /** Opens a reassessment in any state and thereby reopens a closed case. */
    public List<CaseEvent> openReassessment(Reassessment.Cause cause, @Nullable UUID besideCaseId, Instant now) {
        var opening = reassessments.open(cause, DanishTime.day(now));
        boolean reopens = state == CaseState.CLOSED && !opening.isEmpty();
        var reopened = Stream.<CaseEvent>of(new CaseAdministrationEvent.Reopened(besideCaseId))
                .filter(ignored -> reopens);
        return Stream.concat(reopened, opening.stream()).toList();
    }

    @Override
    public Case apply(CaseEvent event) {
        var next = switch (event) {
            case IntakeEvent e ->
                with(intake.apply(e), assessments, externalFacts, decisions, grant, reassessments, administration);
            case AssessmentEvent e ->
                with(intake, assessments.apply(e), externalFacts, decisions, grant, reassessments, administration);
            case ExternalFact e ->
                with(intake, assessments, externalFacts.apply(e), decisions, grant, reassessments, administration);
            case DecisionEvent e ->
                with(intake, assessments, externalFacts, decisions.apply(e), grant, reassessments, administration);
            case GrantEvent e ->
                with(
                        intake,
                        assessments,
                        externalFacts.apply(e),
                        decisions,
                        Grant.after(grant, e),
                        reassessments,
                        administration.apply(e));
            case ReassessmentEvent e ->
                with(
                        intake,
                        assessments,
                        externalFacts,
                        decisions,
                        grant,
                        reassessments.apply(e, this),
                        administration);
            case CaseAdministrationEvent e ->
                with(intake, assessments, externalFacts, decisions, grant, reassessments, administration.apply(e));
        };
        return next.in(state.after(event, next.standing()));
    }

    @Override
    public List<Deadline> deadlines() {
        if (administration.erased()) {
            return List.of();
        }
        var ofGrant = grant == null ? Stream.<Deadline>empty() : grant.deadlines();
        return Stream.concat(ofGrant, decisions.deadlines()).toList();
    }

    @Override
    public List<CaseEvent> deadlinePassed(Deadline deadline, Instant now) {
        return switch ((CaseDeadline) deadline) {
            case CaseDeadline.GrantStart start ->
                List.of(new GrantEvent.Started(requireGrant().id()));
            case CaseDeadline.SuspensionStart start ->
                List.of(new GrantEvent.Rested(requireGrant().id()));
            case CaseDeadline.SuspensionEnd end -> List.of(requireGrant().goOn());
            case CaseDeadline.GrantEnd end ->
                List.of(new GrantEvent.Ended(requireGrant().id()));
            case CaseDeadline.PensionReviewDue review -> comeToPensionAge(requireGrant(), now);
            case CaseDeadline.HearingEnd end -> List.of(new DecisionEvent.HearingExpired(end.decisionId()));
            case CaseDeadline.ComplaintPeriodEnd end -> List.of(new DecisionEvent.BecameFinal(end.decisionId()));
        };
    }

    /** Reaching pension age ends nothing: whether the offer continues is considered individually and repeatedly. */
    // DU-03, R34
    private List<CaseEvent> comeToPensionAge(Grant running, Instant now) {
        var review = Objects.requireNonNull(running.pensionReview());
        var id = Ids.derive(running.id(), "pension-age/" + review.considerFrom());
        var cause = Reassessment.Cause.of(id, Reassessment.Trigger.PENSION_AGE, review.decideBy());
        var due = new GrantEvent.PensionReviewDue(running.id());
        return Stream.concat(Stream.of(due), reassess(cause, now).stream()).toList();
    }

    @Override
    public UUID caseId() {
        return id;
    }

    /** Whether it is the citizen's one open case, beside which no other is opened. */
    public boolean isOnlyOpen() {
        return CaseState.UNFINISHED.contains(state) && administration.besideCaseId() == null;
    }

    /** The state of the case when no reassessment is open. */
    private CaseState standing() {
        return grant != null && grant.begun() && externalFacts.placementStarted()
                ? CaseState.ACTIVE
                : CaseState.DECIDED;
    }

    public Grant requireGrant() {
        RuleViolation.unless(grant != null, "GRANT_STATE_FORBIDS");
        return Objects.requireNonNull(grant);
    }

    private Case in(CaseState next) {
        return new Case(
                id,
                citizenId,
                caseNumber,
                next,
                intake,
                assessments,
                externalFacts,
                decisions,
                grant,
                reassessments,
                administration);
    }

    private Case with(
            Intake i,
            Assessments a,
            ExternalFacts e,
            Decisions d,
            @Nullable Grant g,
            Reassessments r,
            CaseAdministration h) {
        var assessed = a.awaiting(i.informationRequests().awaited());
        return new Case(id, citizenId, caseNumber, state, i, assessed, e, d, g, r, h);
    }
}
