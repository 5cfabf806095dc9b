package dk.samvaer.complaint.persistence.statistics;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.BoardReceipt;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.starter.domain.DanishTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a complaint statistics are made of: codes and days. */
public final class StatisticsFields {
    static final String COUNTED = "listed.counted";
    static final String RECEIVED_ON = COUNTED + ".receivedOn";

    public static final List<List<String>> INDEXES = List.of(List.of(RECEIVED_ON, "_id"));

    private StatisticsFields() {}

    public static Map<String, Object> listed(Complaint it) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("receivedOn", it.received().receivedOn().toString());
        fields.put("decisionId", it.received().decisionId().toString());
        fields.put("lines", it.lineIds().stream().map(UUID::toString).toList());
        fields.put("timeliness", it.timeliness().now().name());
        fields.put("withdrawn", it.state() == Complaint.State.WITHDRAWN);
        fields.put("withoutDecision", it.state() == Complaint.State.CLOSED_NO_DECISION);
        put(fields, "review", it.review().outcome());
        put(fields, "reviewedOn", it.review().decidedOn());
        put(
                fields,
                "forwardedOn",
                receipt(it).map(BoardReceipt::on).map(DanishTime::day).orElse(null));
        put(
                fields,
                "outcome",
                Optional.ofNullable(it.boardDecision())
                        .map(BoardDecision::outcome)
                        .orElse(null));
        return Map.of("counted", fields);
    }

    private static Optional<BoardReceipt> receipt(Complaint it) {
        return Optional.ofNullable(it.forwarding()).map(Forwarding::receipt);
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
