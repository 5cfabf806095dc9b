package dk.samvaer.visitation.domain.work;

import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.placement.CasePlacement;
import dk.samvaer.visitation.domain.plan.PlanDeadlines;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tasks about the placement and the follow-up of the plan. */
// SU-01, SU-02, SU-03, AP-07
final class PlacementWork {
    /** How long a clarification lasts of which supplier-service has not told the last day. */
    private static final int CLARIFICATION_DAYS = 14;

    private static final String AGREED = "UNIT_AGREED";

    private PlacementWork() {}

    static Stream<Work.Item> of(Case it) {
        var grant = it.grant();
        if (grant == null || !grant.running()) {
            return Stream.empty();
        }
        var placement = it.externalFacts().placement();
        return placement == null ? order(it, grant) : of(placement, grant);
    }

    private static Stream<Work.Item> of(CasePlacement placement, Grant grant) {
        var startsOn = grant.terms().startsOn();
        return switch (placement.status()) {
            case ORDERED, ACCEPTED -> waits(startsOn, Task.START_PLACEMENT, Task.AWAIT_PLACEMENT);
            case REJECTED, ENDED ->
                orderable(grant, Objects.requireNonNull(placement.over()).toldOn(), Task.REORDER_PLACEMENT);
            case STARTED -> clarification(placement, startsOn);
        };
    }

    /** From the issue of the decision on: until the visitator orders, no supplier knows of the citizen. */
    // SU-01
    private static Stream<Work.Item> order(Case it, Grant grant) {
        var issue = Objects.requireNonNull(
                it.decisions().get(grant.first().decisionId()).issue());
        return orderable(grant, issue.issuedOn(), Task.ORDER_PLACEMENT);
    }

    /**
     * At once, however far ahead the grant's first day or the last day of the place is: a supplier needs time to take the citizen in, and
     * nobody else will do anything about it. While the grant rests, supplier-service takes no order.
     */
    private static Stream<Work.Item> orderable(Grant grant, LocalDate dueOn, Task order) {
        return grant.status() == Grant.Status.SUSPENDED ? Stream.empty() : waits(dueOn, order);
    }

    private static Stream<Work.Item> clarification(CasePlacement placement, LocalDate startsOn) {
        var began = Optional.ofNullable(placement.startedOn()).orElse(startsOn);
        var told = placement.clarificationEndsOn();
        var lastDay = told == null ? began.plusDays(CLARIFICATION_DAYS - 1L) : told;
        if (AGREED.equals(placement.clarification())) {
            return Stream.empty();
        }
        boolean forVisitator = placement.clarification() != null || placement.clarificationOverdue();
        return Stream.of(new Work.Item(forVisitator ? Task.SETTLE_CLARIFICATION : Task.CLARIFY, began, lastDay));
    }

    /** From the reminder on. */
    static Stream<Work.Item> followUp(Case it) {
        return deadlines(it, PlanDeadlines::followUp)
                .map(due -> new Work.Item(Task.HOLD_FOLLOW_UP, due.since(), due.dueOn()));
    }

    // SU-04
    static Stream<Work.Item> pedagogicalPlan(Case it) {
        return deadlines(it, PlanDeadlines::overdue)
                .flatMap(plan -> waits(plan.dueOn(), Task.WRITE_PEDAGOGICAL_PLAN, Task.AWAIT_PEDAGOGICAL_PLAN));
    }

    private static <T> Stream<T> deadlines(Case it, Function<PlanDeadlines, @Nullable T> kind) {
        return it.administration().closing() == null
                ? Stream.ofNullable(kind.apply(it.externalFacts().planDeadlines()))
                : Stream.empty();
    }

    private static Stream<Work.Item> waits(LocalDate dueOn, Task... tasks) {
        return Stream.of(tasks).map(it -> new Work.Item(it, dueOn, dueOn));
    }
}
