package dk.samvaer.plan.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.disclosure.Disclosures;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.facts.ExternalFacts;
import dk.samvaer.plan.domain.offer.Offers;
import dk.samvaer.plan.domain.offer.ServiceOrders;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.SupplierAccess;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The § 141 action plan of one case, in all its versions. While the case is closed nothing falls due and no act is allowed; when the case
 * is reopened the plan goes on from the state it was in.
 */
// SEL § 141; AP-01 to AP-07, R11, R23, R49
public record ActionPlan(
        UUID id,
        UUID caseId,
        Status status,
        Offers offers,
        Versions versions,
        FollowUps followUps,
        ServiceOrders orders,
        Disclosures disclosures,
        ExternalFacts facts)
        implements Aggregate<ActionPlan, ActionPlanEvent> {
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
                    Offers.NONE,
                    Versions.NONE,
                    FollowUps.NONE,
                    ServiceOrders.NONE,
                    Disclosures.NONE,
                    ExternalFacts.NONE);
        }
        throw new IllegalArgumentException("an action plan does not begin with " + event);
    }

    public Offering offering(Actor by, Instant now) {
        return new Offering(this, by, now);
    }

    public Drafting drafting(Actor by, Instant now) {
        return new Drafting(this, by, now);
    }

    public Disclosing disclosing(Actor by, Instant now) {
        return new Disclosing(this, by, now);
    }

    public List<ActionPlanEvent> followUp(FollowUp held, FollowUps.Interval interval, Instant now) {
        return new FollowingUp(this, now).hold(held, interval);
    }

    /** Notes what another service told; another mode of transport than the plan or the order says begins a new version of it. */
    // AP-04, AP-02
    public List<ActionPlanEvent> note(ExternalFact fact) {
        var noted = new ActionPlanEvent.Noted(fact);
        return Stream.concat(Stream.of(noted), TransportChange.in(apply(noted)).stream())
                .toList();
    }

    /** The plan in force is to be followed up also while the next version is drafted. */
    @Override
    public List<Deadline> deadlines() {
        return isFollowedUp() ? followUps.deadlines() : List.of();
    }

    public boolean isFollowedUp() {
        return FOLLOWED_UP.contains(status) && facts.closedOn() == null;
    }

    @Override
    public List<ActionPlanEvent> deadlinePassed(Deadline deadline, Instant now) {
        return deadlines().contains(deadline) ? followUps.passed(now) : List.of();
    }

    // SU-04
    public PedagogicalPlan.Basis basis() {
        return PedagogicalPlan.Basis.of(versions.adopted(), orders.current(), status);
    }

    @Override
    public ActionPlan apply(ActionPlanEvent event) {
        return switch (event) {
            case ActionPlanEvent.Expected e -> begin(e);
            case ActionPlanEvent.Noted e -> with(facts.note(e.fact())).with(offers.noting(e.fact(), facts.closedOn()));
            case ActionPlanEvent.Offered e -> with(Status.OFFERED).with(offers.with(e.offer()));
            case ActionPlanEvent.Accepted e ->
                with(Status.DRAFTING)
                        .with(offers.answered(e.answer()))
                        .with(versions.next(PlanContent.EMPTY))
                        .with(followUps.due(null));
            case ActionPlanEvent.Declined e ->
                with(Status.DECLINED)
                        .with(offers.answered(e.answer()))
                        .with(versions.retired())
                        .with(followUps.due(null))
                        .with(orders.retired());
            case ActionPlanEvent.ServiceOrderRecorded e -> with(orders.with(e.order()));
            case ActionPlanEvent.Disclosed e -> with(disclosures.with(e.disclosure()));
            case ActionPlanEvent.ConsentWithdrawn e -> with(disclosures.withdrawn(e.number(), e.from()));
            case ActionPlanEvent.Written e -> with(versions.draft(e.content()));
            case ActionPlanEvent.Adopted e ->
                with(Status.ADOPTED)
                        .with(versions.adopt(e.plan()))
                        .with(followUps.due(e.followUp()))
                        .with(orders.retired())
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

    private static Status after(FollowUp followUp) {
        return followUp.result() == FollowUp.Result.END ? Status.CLOSED : Status.ADOPTED;
    }

    private ActionPlan underFollowUp() {
        return status == Status.ADOPTED && followUps.fallen() ? with(Status.UNDER_FOLLOW_UP) : this;
    }

    void require(ActionPlanAct act) {
        requireOpen();
        unless(!offers.due() || act == ActionPlanAct.FOLLOW_UP || act == ActionPlanAct.DISCLOSE, "PLAN_OFFER_DUE");
        act.requireIn(status);
    }

    void requireOpen() {
        unless(facts.closedOn() == null, "CASE_CLOSED");
    }

    private ActionPlan with(Status next) {
        return new ActionPlan(id, caseId, next, offers, versions, followUps, orders, disclosures, facts);
    }

    private ActionPlan with(Offers next) {
        return new ActionPlan(id, caseId, status, next, versions, followUps, orders, disclosures, facts);
    }

    private ActionPlan with(Versions next) {
        return new ActionPlan(id, caseId, status, offers, next, followUps, orders, disclosures, facts);
    }

    private ActionPlan with(FollowUps next) {
        return new ActionPlan(id, caseId, status, offers, versions, next, orders, disclosures, facts);
    }

    private ActionPlan with(ServiceOrders next) {
        return new ActionPlan(id, caseId, status, offers, versions, followUps, next, disclosures, facts);
    }

    private ActionPlan with(Disclosures next) {
        return new ActionPlan(id, caseId, status, offers, versions, followUps, orders, next, facts);
    }

    private ActionPlan with(ExternalFacts next) {
        return new ActionPlan(id, caseId, status, offers, versions, followUps, orders, disclosures, next);
    }
}
