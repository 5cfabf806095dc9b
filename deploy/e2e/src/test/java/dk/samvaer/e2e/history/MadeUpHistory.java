package dk.samvaer.e2e.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The history of a small run without a flaw, which a test then spoils: three cases, each opened, informed about, decided and offered a plan,
 * and one report of a supplier that led to a reassessment.
 */
final class MadeUpHistory {
    static final String SPOILED = caseId(2);
    static final String OTHER = caseId(3);

    private final List<Walk> walks = new ArrayList<>();
    private final Set<Integer> undisturbed = new HashSet<>(Set.of(1));
    private final List<Command> commands = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final List<TopicRecord> records = new ArrayList<>();
    private final List<KeptDocument> documents = new ArrayList<>();
    private final List<ParkedRecord> parked = new ArrayList<>();
    private final Set<String> poison = new HashSet<>();
    private final Map<String, Set<String>> sent = new HashMap<>();
    private final Set<String> timeline = new HashSet<>();
    private final Map<String, Long> lag = new HashMap<>();

    private MadeUpHistory() {}

    static String caseId(int walk) {
        return "case-" + walk;
    }

    static MadeUpHistory clean() {
        MadeUpHistory made = new MadeUpHistory();
        for (int walk = 1; walk <= 3; walk++) {
            made.walk(walk);
        }
        return made;
    }

    private void walk(int walk) {
        String theCase = caseId(walk);
        walks.add(new Walk(walk, theCase, true, "", false));
        command(walk, "visitation", theCase, "POST /v1/cases", 1);
        command(walk, "visitation", theCase, "POST /v1/cases/{id}/notice", 2);
        command(walk, "plan", "plan-" + walk, "POST /v1/action-plans/{id}/offer", 2);
        command(walk, "visitation", theCase, "POST /v1/cases/{id}/decisions", 4);
        publish(walk, "visitation", theCase, "visitation.case-opened.v1", 1, commandId(walk, 1), "");
        publish(walk, "visitation", theCase, "visitation.decision-issued.v1", 2, commandId(walk, 4), "");
        publish(walk, "visitation", theCase, "visitation.reassessment-opened.v1", 3, "", "need-" + walk);
        publish(walk, "visitation", theCase, "visitation.need-change-received.v1", 4, "", "need-" + walk);
        publish(walk, "plan", "plan-" + walk, "plan.plan-offered.v1", 1, commandId(walk, 3), "");
        publish(walk, "supplier", "placement-" + walk, "supplier.need-change-reported.v1", 1, "", "report-" + walk);
        publish(walk, "supplier", "report-" + walk, "report.accepted.v1", 1, "", "report-" + walk);
        publish(walk, "supplier", "report-" + walk, "report.followed-up.v1", 2, "", "taken-up-" + walk);
        reports.add(new Report("nsv", "sent-" + walk, theCase));
        documents(walk);
    }

    private void documents(int walk) {
        String theCase = "visitation-service:" + caseId(walk);
        keep(
                walk,
                "visitation",
                "cases",
                caseId(walk),
                5,
                4,
                Map.of("plan-service:plan-" + walk, 1L, "supplier-service:placement-" + walk, 1L));
        keep(walk, "plan", "action_plans", "plan-" + walk, 3, 1, Map.of(theCase, 3L));
        keep(walk, "transport", "known_cases", caseId(walk), 2, 0, Map.of(theCase, 3L));
        keep(walk, "complaint", "known_cases", caseId(walk), 1, 0, Map.of(theCase, 1L));
        keep(walk, "complaint", "known_decisions", "decision-" + walk, 1, 0, Map.of(theCase, 2L));
        keep(walk, "supplier", "placements", "placement-" + walk, 2, 1, Map.of());
        keep(walk, "supplier", "report_acknowledgements", "report-" + walk, 3, 2, Map.of(theCase, 4L));
    }

    private void keep(
            int walk, String service, String kind, String id, long version, long sequence, Map<String, Long> seen) {
        documents.add(new KeptDocument(service, kind, id, caseId(walk), version, sequence, 0, seen));
    }

    private static String commandId(int walk, int number) {
        return "command-" + walk + "-" + number;
    }

    private void command(int walk, String service, String aggregate, String act, long version) {
        int number = (int) commands.stream().filter(it -> it.walk() == walk).count() + 1;
        commands.add(new Command(commandId(walk, number), walk, service, aggregate, act, true, version, 0));
    }

    private void publish(
            int walk, String service, String aggregate, String type, long sequence, String command, String cause) {
        String topic = type.startsWith("report.") ? "answers" : service + ".events";
        TopicRecord event = new TopicRecord(
                topic,
                0,
                records.stream().filter(it -> it.topic().equals(topic)).count(),
                caseId(walk),
                aggregate + "#" + sequence,
                type,
                "/" + service + "-service",
                aggregate,
                sequence,
                command,
                cause,
                command.isEmpty(),
                data(walk, type));
        records.add(event);
        sent.computeIfAbsent(service, none -> new HashSet<>()).add(event.eventId());
        timeline.add(event.eventId());
    }

    private static Map<String, String> data(int walk, String type) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("reportId", "report-" + walk);
        if (type.startsWith("report.")) {
            data.put("eventId", "sent-" + walk);
        }
        if (type.equals("report.followed-up.v1")) {
            data.put("stage", "OPENED");
        }
        return data;
    }

    MadeUpHistory record(Predicate<TopicRecord> which, UnaryOperator<TopicRecord> other) {
        records.replaceAll(it -> which.test(it) ? other.apply(it) : it);
        return this;
    }

    MadeUpHistory without(Predicate<TopicRecord> which) {
        records.removeIf(which);
        return this;
    }

    MadeUpHistory with(TopicRecord more) {
        records.add(more);
        sent.computeIfAbsent(more.service(), none -> new HashSet<>()).add(more.eventId());
        timeline.add(more.eventId());
        return this;
    }

    MadeUpHistory document(String id, UnaryOperator<KeptDocument> other) {
        documents.replaceAll(it -> it.id().equals(id) ? other.apply(it) : it);
        return this;
    }

    MadeUpHistory command(String id, UnaryOperator<Command> other) {
        commands.replaceAll(it -> it.id().equals(id) ? other.apply(it) : it);
        return this;
    }

    /** One more journey that nothing disturbed. */
    MadeUpHistory undisturbed(int walk) {
        undisturbed.add(walk);
        return this;
    }

    MadeUpHistory park(ParkedRecord event) {
        parked.add(event);
        return this;
    }

    MadeUpHistory poison(String place) {
        poison.add(place);
        return this;
    }

    MadeUpHistory waiting(String where, long records) {
        lag.put(where, records);
        return this;
    }

    MadeUpHistory hide(String eventId) {
        timeline.remove(eventId);
        return this;
    }

    MadeUpHistory ended(int walk, String trouble) {
        walks.replaceAll(it -> it.number() == walk ? new Walk(walk, it.caseId(), false, trouble, false) : it);
        return this;
    }

    MadeUpHistory withoutDocument(String id) {
        documents.removeIf(it -> it.id().equals(id));
        return this;
    }

    MadeUpHistory forget(String eventId) {
        sent.values().forEach(ids -> ids.remove(eventId));
        return this;
    }

    List<Finding> findings() {
        return Checker.check(new RunHistory(
                walks, undisturbed, commands, reports, records, documents, parked, poison, sent, timeline, lag));
    }

    /** All findings are about the spoiled case, and among them is this one. */
    void finds(Finding.Kind kind, String what) {
        assertThat(findings()).extracting(Finding::caseId).containsOnly(SPOILED);
        assertThat(findings()).anyMatch(it -> it.kind() == kind && it.what().contains(what), kind + " " + what);
    }

    TopicRecord event(String id) {
        return records.stream()
                .filter(it -> it.eventId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
