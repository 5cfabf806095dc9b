package dk.samvaer.visitation.domain.cases;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.SampleAuthority.AUTHORITY;
import static dk.samvaer.visitation.domain.SampleAuthority.PERIOD;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.acts.Administering;
import dk.samvaer.visitation.domain.acts.Assessing;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.acts.Ending;
import dk.samvaer.visitation.domain.acts.FactFinding;
import dk.samvaer.visitation.domain.acts.OralDecisionTest;
import dk.samvaer.visitation.domain.acts.OralNotification;
import dk.samvaer.visitation.domain.acts.Reassessing;
import dk.samvaer.visitation.domain.acts.Reviewing;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be tried on a case: the acts of people, and what the other services tell. */
public enum Move {
    NOTICE(8, Act.SEND_NOTICE, (it, at) -> new FactFinding(it, at.now).sendNotice(Sample.notice())),
    ASSESS(
            6,
            Act.DRAFT_ASSESSMENT,
            (it, at) -> new Assessing(it, at.now).draft(Sample.findings(at.level()), SampleAuthority.METHODS, at.by)),
    COMPLETE(6, Act.COMPLETE_ASSESSMENT, (it, at) -> new Assessing(it, at.now).complete(at.by)),
    PLAN(
            8,
            null,
            (it, at) -> List.of(
                    new ExternalFact.PlanOffered(Sample.PLAN, at.today()),
                    new ExternalFact.TransportGranted(Sample.TRANSPORT, Sample.TRANSPORT_LINE, "TAXI", null),
                    new ExternalFact.PlanAdopted(Sample.PLAN, 1, "TAXI", null))),
    DRAFT(10, Act.DRAFT_DECISION, (it, at) -> new Deciding(it, at.now).draft(at.recommendation(), at.by)),
    DISCARD(1, Act.DISCARD_DECISION, (it, at) -> new Deciding(it, at.now).discard(at.decision(it), at.by)),
    HEAR(
            2,
            Act.HEAR_PARTY,
            (it, at) ->
                    new Deciding(it, at.now).hear(at.decision(it), at.hearing(), Period.ofDays(7), Sample.BORN, at.by)),
    ANSWER(
            2,
            Act.ANSWER_HEARING,
            (it, at) -> new Deciding(it, at.now).answer(at.decision(it), text("I agree."), at.by)),
    ASK_APPROVAL(
            2,
            Act.REQUEST_APPROVAL,
            (it, at) -> new Deciding(it, at.now).requestApproval(at.decision(it), BORN, at.by)),
    APPROVE(2, Act.ANSWER_APPROVAL, (it, at) -> new Deciding(it, at.now).approve(at.decision(it), BORN, null, at.by)),
    READY(10, Act.READY_DECISION, (it, at) -> new Deciding(it, at.now).ready(at.decision(it), BORN, at.by)),
    ISSUE(
            10,
            Act.ISSUE_DECISION,
            (it, at) -> new Deciding(it, at.now)
                    .issue(at.decision(it), Sample.sent(Delivery.DIGITAL_POST), BORN, AUTHORITY, at.by)),
    NOTIFY(
            6,
            Act.NOTIFY_DECISION,
            (it, at) -> new Deciding(it, at.now).received(at.decision(it), at.today(), null, true, PERIOD)),
    TELL(
            2,
            Act.TELL_DECISION_ORALLY,
            (it, at) -> new OralNotification(it, at.now).notify(at.decision(it), at.today(), true, PERIOD)),
    ASK_REASONS(
            2,
            Act.REQUEST_REASONS,
            (it, at) -> new OralNotification(it, at.now)
                    .requestReasons(at.decision(it), at.today(), OralDecisionTest.TIME, PERIOD, at.by)),
    SEND_REASONS(
            2,
            Act.SEND_REASONS,
            (it, at) -> new OralNotification(it, at.now).sendReasons(at.decision(it), at.today(), at.by)),
    SUSPEND(
            3,
            Act.SUSPEND_GRANT,
            (it, at) -> new Administering(it, at.now).suspendGrant(Sample.away(at.today(), 14), Period.ofWeeks(8))),
    RESUME(3, Act.RESUME_GRANT, (it, at) -> new Administering(it, at.now).resumeGrant(at.today(), "BACK_AGAIN")),
    REQUEST(
            2,
            Act.REQUEST_REASSESSMENT,
            (it, at) -> new Reassessing(it, at.now).request(at.cause(Trigger.CITIZEN_REQUEST))),
    WITHDRAW_REQUEST(
            1,
            Act.WITHDRAW_REQUEST,
            (it, at) -> new Reassessing(it, at.now).withdrawRequest(at.reassessment(it), firstCause(it), at.by)),
    CLOSE_REASSESSMENT(
            4,
            Act.CLOSE_REASSESSMENT,
            (it, at) -> new Reassessing(it, at.now).close(at.reassessment(it), text("Need is as before."))),
    REVIEW(
            4,
            Act.REVIEW_COMPLAINT,
            (it, at) -> new Reviewing(it, at.now)
                    .review(
                            at.complaint(it),
                            at.one(Complaint.Review.values()),
                            text("It holds."),
                            Sample.sent(Delivery.LETTER),
                            SampleAuthority.AUTHORITY,
                            at.by)),
    WITHDRAW(1, Act.WITHDRAW_CASE, (it, at) -> new Ending(it, at.now).withdraw(at.by, Context.RETENTION)),
    CLOSE(8, Act.CLOSE_CASE, (it, at) -> new Ending(it, at.now).close(at.by, Context.RETENTION)),
    DIE(
            4,
            Act.REGISTER_DEATH,
            (it, at) -> at.rarely(new Ending(it, at.now).registerDeath(at.today(), at.by, Context.RETENTION))),
    APPLY_ANEW(
            6,
            Act.APPLY_ANEW,
            (it, at) -> new Reassessing(it, at.now).applyAnew(at.cause(Trigger.CITIZEN_REQUEST), at.today())),
    PLACEMENT(8, null, (it, at) -> List.of(new ExternalFact.PlacementStarted(Sample.PLACEMENT, at.today(), null))),
    PLACEMENT_OVER(
            2, null, (it, at) -> List.of(new ExternalFact.PlacementEnded(Sample.PLACEMENT, at.today(), at.today()))),
    NEED_CHANGE(3, null, (it, at) -> new Reassessing(it, at.now).report(at.cause(Trigger.SUPPLIER_NEED_CHANGE))),
    FOLLOW_UP(2, null, (it, at) -> new Reassessing(it, at.now).observe(at.cause(Trigger.FOLLOW_UP))),
    COMPLAINT(4, null, (it, at) -> new Reviewing(it, at.now).complain(at.complaintAbout(it))),
    REVIEW_LONGER(
            2,
            null,
            (it, at) -> new Reviewing(it, at.now)
                    .extendReview(at.complaint(it), at.today().plusWeeks(8))),
    COMPLAINT_WITHDRAWN(2, null, (it, at) -> new Reviewing(it, at.now).withdrawComplaint(at.complaint(it))),
    APPEAL(
            4,
            null,
            (it, at) -> new Reviewing(it, at.now)
                    .appeal(
                            at.complaint(it),
                            at.one(Complaint.Appeal.values()),
                            at.today().plusWeeks(6)));

    /** How often it is tried. */
    final int weight;

    /** Null where it is told by another service. */
    public final @Nullable Act act;

    private final Decision decision;

    Move(int weight, @Nullable Act act, Decision decision) {
        this.weight = weight;
        this.act = act;
        this.decision = decision;
    }

    public List<CaseEvent> on(Case theCase, Context at) {
        return decision.of(theCase, at);
    }

    /** What it comes to. */
    interface Decision {
        List<CaseEvent> of(Case theCase, Context at);
    }

    /**
     * By whom, when, and with which of the possible details.
     *
     * @param number of the step, from which ids are derived
     */
    public record Context(Actor by, Instant now, int number, int choice) {
        static final Period RETENTION = Period.ofYears(5);

        LocalDate today() {
            return DanishTime.day(now);
        }

        <T> T one(T[] values) {
            return values[choice % values.length];
        }

        FunctionalLevel level() {
            return choice % 3 == 0 ? one(FunctionalLevel.values()) : FunctionalLevel.L3;
        }

        Recommendation recommendation() {
            return Sample.recommendation(one(DecisionKind.values()), "He is alone all day.");
        }

        Hearing hearing() {
            return Hearing.sent(today(), today().plusDays(14), text("What the supplier writes."), null);
        }

        Reassessment.Cause cause(Trigger trigger) {
            return Reassessment.Cause.of(id("cause"), trigger, today().plusWeeks(6));
        }

        UUID decision(Case it) {
            return it.decisions().all().reversed().stream()
                    .map(dk.samvaer.visitation.domain.cases.Decision::id)
                    .skip(choice % 3 == 0 ? 1 : 0)
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("DECISION_UNKNOWN"));
        }

        UUID reassessment(Case it) {
            return it.reassessments().current().map(Reassessment::id).orElse(id("none"));
        }

        DecisionEvent.Complained complaintAbout(Case it) {
            return new DecisionEvent.Complained(
                    decision(it), id("complaint"), List.of(), today(), today().plusWeeks(4));
        }

        UUID complaint(Case it) {
            return it.decisions().all().reversed().stream()
                    .flatMap(decision -> decision.complaints().all().stream())
                    .map(Complaint::id)
                    .findFirst()
                    .orElse(id("none"));
        }

        /** Death ends a case for good; most of the time it is not even tried. */
        List<CaseEvent> rarely(List<CaseEvent> events) {
            return choice % 4 == 0 ? events : List.of();
        }

        private UUID id(String what) {
            return Ids.derive(Sample.CASE, what + number);
        }
    }

    private static UUID firstCause(Case it) {
        return it.reassessments()
                .current()
                .map(open -> open.causes().getFirst().id())
                .orElse(Sample.REPORT);
    }
}
