package dk.samvaer.local.journey;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What a supplier's system writes on its topic: CloudEvents in structured JSON. */
public final class Reports {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Reports() {}

    /** The report that a citizen's need has changed. */
    public static byte[] needChanged(String eventId, String caseId, String placementId, Instant at, String note) {
        Map<String, Object> data = new TreeMap<>(
                Map.of("placementId", placementId, "reportedAt", at.toString(), "category", "MORE_SUPPORT"));
        data.put("note", note);
        Map<String, Object> event = new TreeMap<>();
        event.put("specversion", "1.0");
        event.put("id", eventId);
        event.put("type", "dk.samvaer.report.need-changed.v1");
        event.put("source", "urn:cvr:12345678:care-journal");
        event.put("subject", caseId);
        event.put("time", at.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return JSON.writeValueAsBytes(event);
    }
}
