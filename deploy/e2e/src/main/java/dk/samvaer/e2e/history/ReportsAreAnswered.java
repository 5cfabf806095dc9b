package dk.samvaer.e2e.history;

import static java.util.stream.Collectors.groupingBy;

import dk.samvaer.e2e.history.Finding.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Each report of a supplier has one answer, and one that was accepted is taken up once, however often it was sent. */
final class ReportsAreAnswered implements Rule {
    private static final Set<String> ANSWERS = Set.of("report.accepted.v1", "report.rejected.v1");

    @Override
    public Stream<Finding> check(Evidence run) {
        Map<String, List<TopicRecord>> answers = run.events().stream()
                .filter(it -> ANSWERS.contains(it.type()))
                .collect(groupingBy(it -> it.text("eventId")));
        Map<String, List<TopicRecord>> followUps = run.events().stream()
                .filter(it -> !it.text("reportId").isEmpty() && !ANSWERS.contains(it.type()))
                .collect(groupingBy(it -> it.text("reportId") + it.type() + it.text("stage")));
        return run.run().reports().stream().distinct().flatMap(report -> {
            List<TopicRecord> given = answers.getOrDefault(report.eventId(), List.of());
            Stream<Finding> taken = given.stream()
                    .limit(1)
                    .filter(it -> it.type().equals("report.accepted.v1"))
                    .flatMap(it -> takenUp(report, it.text("reportId"), followUps));
            return Stream.concat(once(report, "answer", given), taken);
        });
    }

    private static Stream<Finding> takenUp(Report report, String id, Map<String, List<TopicRecord>> followUps) {
        return Stream.of(
                        "supplier.need-change-reported.v1",
                        "visitation.need-change-received.v1",
                        "report.followed-up.v1OPENED")
                .flatMap(type -> once(report, type, followUps.getOrDefault(id + type, List.of())));
    }

    private static Stream<Finding> once(Report report, String what, List<TopicRecord> found) {
        if (found.size() == 1) {
            return Stream.empty();
        }
        Kind kind = found.isEmpty() ? Kind.LOST : Kind.DOUBLED;
        return Stream.of(new Finding(
                kind,
                report.caseId(),
                "report " + report.eventId() + " of " + report.supplier() + " has " + found.size() + " times: "
                        + what));
    }
}
