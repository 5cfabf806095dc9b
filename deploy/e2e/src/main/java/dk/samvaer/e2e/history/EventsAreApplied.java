package dk.samvaer.e2e.history;

import dk.samvaer.e2e.history.Finding.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever must act on an event has heard it, nobody has heard one that no topic has, and the overview shows it. */
final class EventsAreApplied implements Rule {
    /** The types of which every event leaves its watermark in some document of its case. */
    private static final Map<String, List<String>> HEARD = Map.of(
            "visitation",
            List.of(
                    "plan.plan-offered plan.plan-declined plan.plan-adopted plan.follow-up-due plan.follow-up-held",
                    "plan.follow-up-reminder plan.pedagogical-plan-activated plan.pedagogical-plan-overdue",
                    "transport.transport-requested transport.transport-granted transport.transport-refused",
                    "transport.transport-withdrawn supplier.placement-ordered supplier.placement-resumed",
                    "transport.transport-change-proposed supplier.placement-accepted supplier.placement-rejected",
                    "supplier.placement-started supplier.placement-ended supplier.clarification-completed",
                    "supplier.clarification-overdue supplier.need-change-reported complaint.complaint-received",
                    "supplier.remuneration-requested",
                    "complaint.complaint-withdrawn complaint.complaint-closed complaint.review-extended",
                    "complaint.appeal-outcome-recorded"),
            "plan",
            List.of(
                    "visitation.case-opened visitation.case-closed visitation.assessment-completed",
                    "visitation.grant-issued visitation.grant-changed visitation.grant-terminated",
                    "visitation.reassessment-opened visitation.reassessment-closed transport.transport-requested",
                    "transport.transport-granted transport.transport-changed transport.transport-refused",
                    "transport.transport-ended supplier.placement-ordered supplier.placement-rejected",
                    "supplier.placement-started supplier.placement-ended transport.transport-change-proposed",
                    "visitation.decision-issued transport.transport-withdrawn supplier.unit-changed"),
            "supplier",
            List.of(
                    "visitation.grant-issued visitation.grant-changed visitation.grant-suspended",
                    "visitation.grant-resumed visitation.grant-terminated visitation.need-change-received",
                    "plan.plan-adopted plan.plan-declined plan.service-order-recorded"),
            "transport",
            List.of(
                    "visitation.case-opened visitation.case-closed visitation.assessment-completed",
                    "visitation.reassessment-opened visitation.grant-issued visitation.grant-changed",
                    "visitation.grant-suspended visitation.grant-resumed visitation.grant-terminated",
                    "supplier.placement-started supplier.placement-paused supplier.placement-resumed",
                    "supplier.placement-ended supplier.unit-changed supplier.clarification-completed"),
            "complaint",
            List.of(
                    "visitation.case-opened visitation.decision-issued visitation.decision-notified",
                    "visitation.complaint-review-decided"));

    @Override
    public Stream<Finding> check(Evidence run) {
        List<TopicRecord> walked = run.events().stream()
                .filter(it -> it.sequence() > 0 && run.isWalked(it.caseId()))
                .toList();
        return Stream.of(heard(run, walked), known(run, walked), shown(run, walked))
                .flatMap(it -> it);
    }

    private static Stream<Finding> heard(Evidence run, List<TopicRecord> walked) {
        Map<String, Long> marks = new HashMap<>();
        run.run()
                .documents()
                .forEach(document -> document.seen()
                        .forEach((source, sequence) -> marks.merge(place(document, source), sequence, Math::max)));
        return HEARD.entrySet().stream().flatMap(receiver -> {
            Set<String> types = types(receiver.getValue());
            return walked.stream()
                    .filter(it -> types.contains(it.type()))
                    .filter(it -> marks.getOrDefault(receiver.getKey() + " " + it.caseId() + " " + it.watermark(), 0L)
                            < it.sequence())
                    .map(it -> finding(it, receiver.getKey() + " has not applied it"));
        });
    }

    private static Set<String> types(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(type -> type + ".v1")
                .collect(Collectors.toSet());
    }

    private static String place(KeptDocument document, String source) {
        return document.service() + " " + document.caseId() + " " + source;
    }

    private static Stream<Finding> known(Evidence run, List<TopicRecord> walked) {
        Map<String, Long> published = new HashMap<>();
        walked.forEach(it -> published.merge(it.watermark(), it.sequence(), Math::max));
        return run.run().documents().stream()
                .filter(it -> run.isWalked(it.caseId()))
                .flatMap(document -> document.seen().entrySet().stream()
                        .filter(it -> isOfTheBus(it.getKey()))
                        .filter(it -> it.getValue() > published.getOrDefault(it.getKey(), 0L))
                        .map(it -> new Finding(
                                Kind.LOST,
                                document.caseId(),
                                document.kind() + " " + document.id() + " has heard " + it.getKey() + " up to number "
                                        + it.getValue() + ", the topic has them up to "
                                        + published.getOrDefault(it.getKey(), 0L))));
    }

    /** Places of suppliers' reports are remembered too, but nobody numbers those. */
    private static boolean isOfTheBus(String source) {
        return source.contains("-service:");
    }

    /** A type that the overview shows of one case it shows of all. */
    private static Stream<Finding> shown(Evidence run, List<TopicRecord> walked) {
        Set<String> timeline = run.run().timeline();
        Set<String> types = walked.stream()
                .filter(it -> timeline.contains(it.eventId()))
                .map(TopicRecord::type)
                .collect(Collectors.toSet());
        return walked.stream()
                .filter(it -> types.contains(it.type()) && !timeline.contains(it.eventId()))
                .map(it -> finding(it, "the overview does not show it"));
    }

    private static Finding finding(TopicRecord event, String what) {
        return new Finding(
                Kind.LOST,
                event.caseId(),
                event.type() + " " + event.eventId() + " (number " + event.sequence() + " at " + event.place() + "): "
                        + what);
    }
}
