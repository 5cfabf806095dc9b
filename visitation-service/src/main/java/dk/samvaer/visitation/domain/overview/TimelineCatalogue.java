package dk.samvaer.visitation.domain.overview;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the events that a timeline shows, the fields it shows of each, and which events are internal to the municipality. */
public final class TimelineCatalogue {

    /** @param details the fields whose values are kept, in the order in which the text names them */
    public record Shown(String type, boolean internal, List<String> details) {}

    private static final Map<String, Shown> BY_TYPE = Stream.of(
                    visitation(), plan(), supplier(), transport(), complaint())
            .flatMap(it -> it)
            .collect(Collectors.toUnmodifiableMap(Shown::type, Function.identity()));
    private static final Set<String> INTERNAL =
            BY_TYPE.values().stream().filter(Shown::internal).map(Shown::type).collect(Collectors.toUnmodifiableSet());

    private TimelineCatalogue() {}

    public static Map<String, Shown> byType() {
        return BY_TYPE;
    }

    /** The types that are shown to staff only. */
    public static Set<String> internal() {
        return INTERNAL;
    }

    private static Stream<Shown> visitation() {
        return Stream.of(
                shown("visitation.case-opened.v1", "openedOn"),
                shown("visitation.assessment-completed.v1", "version"),
                shown("visitation.decision-issued.v1", "kind", "issuedOn"),
                shown("visitation.decision-notified.v1", "receivedOn", "complaintDeadline"),
                shown("visitation.grant-issued.v1", "startsOn", "daysPerWeek"),
                shown("visitation.grant-changed.v1", "startsOn", "daysPerWeek"),
                shown("visitation.grant-suspended.v1", "from", "reasonCode"),
                shown("visitation.grant-resumed.v1", "from", "reasonCode"),
                shown("visitation.grant-terminated.v1", "endsOn", "reasonCode"),
                shown("visitation.reassessment-opened.v1", "trigger"),
                internal("visitation.need-change-received.v1", "merged"),
                shown("visitation.reassessment-closed.v1", "outcome"),
                shown("visitation.complaint-review-decided.v1", "outcome"),
                shown("visitation.case-closed.v1", "closedOn", "reasonCode"),
                internal("visitation.pension-review-due.v1"),
                internal("visitation.representation-changed.v1", "from"),
                internal("visitation.person-erased.v1"));
    }

    private static Stream<Shown> plan() {
        return Stream.of(
                shown("plan.plan-offered.v1", "offeredOn"),
                shown("plan.plan-declined.v1", "declinedOn"),
                shown("plan.service-order-recorded.v1", "version"),
                shown("plan.plan-adopted.v1", "version", "followUpDueOn"),
                shown("plan.follow-up-reminder.v1", "dueOn"),
                shown("plan.follow-up-due.v1", "dueOn"),
                internal("plan.follow-up-overdue.v1", "dueOn"),
                shown("plan.follow-up-held.v1", "heldOn", "result", "benefit"),
                shown("plan.pedagogical-plan-activated.v1", "version"),
                internal("plan.pedagogical-plan-review-needed.v1", "version"),
                internal("plan.pedagogical-plan-overdue.v1", "dueOn"));
    }

    private static Stream<Shown> supplier() {
        return Stream.of(
                shown("supplier.placement-ordered.v1", "supplierId"),
                shown("supplier.placement-accepted.v1", "supplierId"),
                shown("supplier.placement-rejected.v1", "supplierId", "reasonCode"),
                shown("supplier.placement-started.v1", "startedOn", "clarificationEndsOn"),
                internal("supplier.clarification-reminder.v1", "dueOn"),
                shown("supplier.clarification-completed.v1", "result"),
                internal("supplier.clarification-overdue.v1", "dueOn"),
                shown("supplier.unit-changed.v1", "from"),
                shown("supplier.placement-paused.v1", "from", "reasonCode"),
                shown("supplier.placement-resumed.v1", "from"),
                shown("supplier.placement-ended.v1", "on", "reasonCode"),
                shown("supplier.need-change-reported.v1", "reporterType"),
                internal("supplier.benefit-observed.v1", "observedOn", "benefit"),
                shown("supplier.charge-recorded.v1", "date", "category", "amount"),
                shown("supplier.remuneration-requested.v1", "activityType"),
                shown("supplier.remuneration-approved.v1", "activityType", "from"),
                shown("supplier.remuneration-ended.v1", "activityType", "endsOn"),
                internal("supplier.supplier-registered.v1", "registeredFrom"),
                internal("supplier.supplier-deactivated.v1", "deactivatedFrom"));
    }

    private static Stream<Shown> transport() {
        return Stream.of(
                shown("transport.transport-requested.v1"),
                shown("transport.transport-withdrawn.v1", "withdrawnOn"),
                internal("transport.transport-change-proposed.v1", "from", "mode"),
                shown("transport.transport-granted.v1", "mode", "from"),
                shown("transport.transport-refused.v1"),
                shown("transport.transport-started.v1", "from", "mode"),
                shown("transport.transport-changed.v1", "from", "mode"),
                shown("transport.transport-paused.v1", "from"),
                shown("transport.transport-resumed.v1", "from"),
                shown("transport.transport-ended.v1", "on"));
    }

    private static Stream<Shown> complaint() {
        return Stream.of(
                shown("complaint.complaint-received.v1", "receivedOn", "reviewDueOn", "timeliness"),
                shown("complaint.timeliness-changed.v1", "timeliness", "on"),
                internal("complaint.review-reminder.v1", "reviewDueOn"),
                internal("complaint.review-overdue.v1", "reviewDueOn"),
                shown("complaint.complaint-supplemented.v1", "receivedOn"),
                shown("complaint.review-extended.v1", "newDueOn"),
                shown("complaint.complaint-closed.v1", "on", "outcome"),
                shown("complaint.complaint-withdrawn.v1", "on"),
                internal("complaint.forwarding-overdue.v1", "forwardingDueOn"),
                shown("complaint.complaint-forwarded.v1", "forwardedOn"),
                shown("complaint.appeal-outcome-recorded.v1", "outcome", "implementBy"));
    }

    private static Shown shown(String type, String... details) {
        return new Shown(type, false, List.of(details));
    }

    private static Shown internal(String type, String... details) {
        return new Shown(type, true, List.of(details));
    }
}
