package dk.samvaer.plan.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.SupplierAccess;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The § 141 action plan of one case, in all its versions. While the case is closed nothing falls due and no act is allowed; when the case
 * is reopened the plan goes on from the state it was in.
 */
// SEL § 141; AP-01 to AP-07, R11, R23, R49
public record ActionPlan(
        UUID id,
        UUID caseId,
        Status status,
        @Nullable Offer offer,
        Versions versions,
        FollowUps followUps,
        ExternalFacts facts)
        implements Aggregate<ActionPlan, ActionPlanEvent> {
    private static final Set<Status> IN_FORCE = Set.of(Status.ADOPTED, Status.UNDER_FOLLOW_UP);
    private static final Set<Status> FOLLOWED_UP = Set.of(Status.DRAFTING, Status.ADOPTED, Status.UNDER_FOLLOW_UP);

    public enum Status {
        /** The case is known; the plan must be offered before a decision. */
        NOT_OFFERED,
        OFFERED,
        DECLINED,
        DRAFTING,
        ADOPTED,
        UNDER_FOLLOW_UP,
        CLOSED
    }

    /** There is one action plan for each case. */
    public static UUID idOf(UUID caseId) {
        return Ids.derive(caseId, "action-plan");
    }

    /** Expects a plan from the first fact that is noted of a case, whichever service told it. */
    public static List<ActionPlanEvent> expect(UUID caseId, Function<ActionPlan, List<ActionPlanEvent>> firstFact) {
        var expected = new ActionPlanEvent.Expected(idOf(caseId), caseId);
        return Stream.concat(Stream.of(expected), firstFact.apply(begin(expected)).stream())
                .toList();
    }

    /** The state after the event that begins a plan. */
    public static ActionPlan begin(ActionPlanEvent event) {
        if (event instanceof ActionPlanEvent.Expected e) {
            return new ActionPlan(
                    e.planId(),
                    e.caseId(),
                    Status.NOT_OFFERED,
                    null,
                    Versions.NONE,
                    FollowUps.NONE,
                    ExternalFacts.NONE);
        }
        throw new IllegalArgumentException("an action plan does not begin with " + event);
    }

    // AP-01, R23
    public List<ActionPlanEvent> offer(LocalDate offeredOn, Instant now) {
        require(ActionPlanAct.OFFER);
        unless(!offeredOn.isAfter(DanishTime.day(now)), "DATE_IN_FUTURE");
        return List.of(new ActionPlanEvent.Offered(offeredOn));
    }

    public List<ActionPlanEvent> accept(LocalDate on, Offer.Party party, Actor by, Instant now) {
        return List.of(new ActionPlanEvent.Accepted(answer(true, on, party, by, now)));
    }

    // AP-02
    public List<ActionPlanEvent> decline(LocalDate on, Offer.Party party, Actor by, Instant now) {
        return List.of(new ActionPlanEvent.Declined(answer(false, on, party, by, now)));
    }

    public List<ActionPlanEvent> write(PlanContent content) {
        require(ActionPlanAct.WRITE);
        return List.of(new ActionPlanEvent.Written(content));
    }

    // AP-03, AP-04, AP-05, AP-06
    public List<ActionPlanEvent> adopt(
            Confidential citizensView,
            TransportSection.Statement transport,
            FollowUps.Interval interval,
            Actor by,
            Instant now) {
        require(ActionPlanAct.ADOPT);
        var content = versions.draftOrEmpty();
        content.requireComplete();
        unless(!citizensView.isBlank(), "CITIZENS_VIEW_MISSING");
        Involvement.requireAll(facts.otherMeasures(), content.involvement());
        var today = DanishTime.day(now);
        unless(!facts.transportAwaitsDecision(), "TRANSPORT_DECISION_MISSING");
        var section = TransportSection.of(facts.transport(), transport, today);
        var plan = new AdoptedPlan(versions.number(), content, citizensView, section, today, by);
        return List.of(new ActionPlanEvent.Adopted(plan, followUps.afterAdoption(today, interval)));
    }

    // AP-06, AP-07
    public List<ActionPlanEvent> followUp(FollowUp held, FollowUps.Interval interval, Instant now) {
        require(ActionPlanAct.FOLLOW_UP);
        unless(!held.heldOn().isAfter(DanishTime.day(now)), "DATE_IN_FUTURE");
        unless(versions.inForceOn(held.heldOn()), "DATE_BEFORE_ADOPTION");
        held.requireComplete(versions.goalsInForce());
        Involvement.requireAll(facts.otherMeasures(), held.involvement());
        var followedUp = new ActionPlanEvent.FollowedUp(held, interval.after(held));
        return held.result() == FollowUp.Result.CHANGE ? List.of(followedUp, revision()) : List.of(followedUp);
    }

    /** Notes what another service told; another mode of transport than the adopted one begins a new version. */
    // AP-04
    public List<ActionPlanEvent> note(ExternalFact fact) {
        var noted = new ActionPlanEvent.Noted(fact);
        return apply(noted).transportDiffers() ? List.of(noted, revision()) : List.of(noted);
    }

    /** The plan in force is to be followed up also while the next version is drafted. */
    @Override
    public List<Deadline> deadlines() {
        return FOLLOWED_UP.contains(status) && facts.closedOn() == null ? followUps.deadlines() : List.of();
    }

    @Override
    public List<ActionPlanEvent> deadlinePassed(Deadline deadline, Instant now) {
        return deadlines().contains(deadline) ? followUps.passed(now) : List.of();
    }

    /** What a pedagogical plan is based on. */
    // SU-04
    public PedagogicalPlan.Basis basis() {
        var adopted = versions.adopted();
        unless(adopted != null || status == Status.DECLINED, "ACTION_PLAN_NOT_SETTLED");
        return adopted == null
                ? PedagogicalPlan.Basis.SERVICE_ORDER
                : new PedagogicalPlan.Basis(adopted.version(), adopted.content().goalNumbers());
    }

    @Override
    public ActionPlan apply(ActionPlanEvent event) {
        return switch (event) {
            case ActionPlanEvent.Expected e -> begin(e);
            case ActionPlanEvent.Noted e -> with(facts.note(e.fact()));
            case ActionPlanEvent.Offered e -> with(Status.OFFERED, new Offer(e.offeredOn(), null));
            case ActionPlanEvent.Accepted e ->
                with(Status.DRAFTING, answered(e.answer())).with(versions.next(PlanContent.EMPTY));
            case ActionPlanEvent.Declined e -> with(Status.DECLINED, answered(e.answer()));
            case ActionPlanEvent.Written e -> with(versions.draft(e.content()));
            case ActionPlanEvent.Adopted e ->
                with(Status.ADOPTED)
                        .with(versions.adopt(e.plan()))
                        .with(followUps.due(e.followUp()))
                        .underFollowUp();
            case ActionPlanEvent.RevisionBegun e -> with(Status.DRAFTING).with(versions.next(e.content()));
            case ActionPlanEvent.FollowUpReminded e -> with(followUps.at(FollowUps.Stage.REMINDED));
            case ActionPlanEvent.FollowUpFellDue e ->
                with(followUps.at(FollowUps.Stage.DUE)).underFollowUp();
            case ActionPlanEvent.FollowUpFellOverdue e -> with(followUps.at(FollowUps.Stage.OVERDUE));
            case ActionPlanEvent.FollowedUp e ->
                with(after(e.followUp())).with(followUps.with(versions.inForce(), e.followUp(), e.next()));
        };
    }

    /** Until the opening of the case is noted, the plan belongs to no citizen. */
    @Override
    public UUID citizenId() {
        return facts.citizenId() == null ? caseId : facts.citizenId();
    }

    // AP-08
    @Override
    public List<SupplierAccess> supplierAccess() {
        return facts.placements().access();
    }

    private Offer.Answer answer(boolean accepted, LocalDate on, Offer.Party party, Actor by, Instant now) {
        require(ActionPlanAct.ANSWER);
        unless(by.role() == Role.VISITATOR || by.role().name().equals(party.name()), "ANSWER_IS_ANOTHERS");
        unless(!on.isAfter(DanishTime.day(now)), "DATE_IN_FUTURE");
        unless(offer != null && !on.isBefore(offer.offeredOn()), "DATE_BEFORE_OFFER");
        return new Offer.Answer(accepted, on, party);
    }

    private @Nullable Offer answered(Offer.Answer answer) {
        return offer == null ? null : offer.answered(answer);
    }

    private boolean transportDiffers() {
        return IN_FORCE.contains(status)
                && facts.closedOn() == null
                && !facts.transportAwaitsDecision()
                && versions.stateOtherThan(facts.transport().mode());
    }

    private ActionPlanEvent revision() {
        return new ActionPlanEvent.RevisionBegun(versions.basis());
    }

    private static Status after(FollowUp followUp) {
        return followUp.result() == FollowUp.Result.END ? Status.CLOSED : Status.ADOPTED;
    }

    private ActionPlan underFollowUp() {
        return status == Status.ADOPTED && followUps.fallen() ? with(Status.UNDER_FOLLOW_UP) : this;
    }

    private void require(ActionPlanAct act) {
        unless(facts.closedOn() == null, "CASE_CLOSED");
        act.requireIn(status);
    }

    private ActionPlan with(Status next) {
        return new ActionPlan(id, caseId, next, offer, versions, followUps, facts);
    }

    private ActionPlan with(Status next, @Nullable Offer made) {
        return new ActionPlan(id, caseId, next, made, versions, followUps, facts);
    }

    private ActionPlan with(Versions next) {
        return new ActionPlan(id, caseId, status, offer, next, followUps, facts);
    }

    private ActionPlan with(FollowUps next) {
        return new ActionPlan(id, caseId, status, offer, versions, next, facts);
    }

    private ActionPlan with(ExternalFacts next) {
        return new ActionPlan(id, caseId, status, offer, versions, followUps, next);
    }
}
