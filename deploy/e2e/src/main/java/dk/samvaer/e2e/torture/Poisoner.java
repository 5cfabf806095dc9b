package dk.samvaer.e2e.torture;

import dk.samvaer.e2e.load.Walkers;
import dk.samvaer.e2e.torture.Blow.Poison;
import dk.samvaer.local.platform.Part;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Puts records on the platform's own topics that no service can apply. */
final class Poisoner {
    /** Events that create nothing where they concern nothing, each with data that are right but for the ids. */
    private static final Map<String, String> EVENTS = new TreeMap<>(Map.of(
            "supplier.clarification-completed.v1",
            """
            {"caseId":"%1$s","placementId":"%2$s","result":"UNIT_AGREED","unitId":"%2$s"}\
            """,
            "visitation.complaint-review-decided.v1",
            """
            {"caseId":"%1$s","complaintId":"%2$s","outcome":"MAINTAINED"}\
            """,
            "visitation.decision-notified.v1",
            """
            {"caseId":"%1$s","decisionId":"%2$s","channel":"DIGITAL_POST","receivedOn":"2026-11-23"}\
            """));

    private static final String NONSENSE = """
        {"caseId":[[17]],"placementId":{},"complaintId":[],"decisionId":7}\
        """;

    private final Sender sender;
    private final Walkers walkers;
    private final Map<String, Instant> places = new ConcurrentHashMap<>();

    Poisoner(Sender sender, Walkers walkers) {
        this.sender = sender;
        this.walkers = walkers;
    }

    void send(Poison poison) {
        Random random = new Random(poison.seed());
        String caseId = caseId(poison, random);
        switch (poison.kind()) {
            case BYTES -> send(anyTopic(random), caseId, bytes(random), Map.of());
            case NO_VALUE -> send(anyTopic(random), caseId, null, Map.of());
            case NONSENSE -> event(random, type(random, false), caseId, NONSENSE);
            case UNKNOWN -> unknown(random, type(random, poison.underWay()), caseId);
        }
        sender.flush();
    }

    private String caseId(Poison poison, Random random) {
        List<String> underWay = walkers.casesUnderWay();
        return poison.underWay() && !underWay.isEmpty() ? underWay.get(random.nextInt(underWay.size())) : id(random);
    }

    /** A case that is there notes a clarification also of a placement that is not, which would be no poison. */
    private static String type(Random random, boolean underWay) {
        List<String> types = EVENTS.keySet().stream()
                .filter(type -> !underWay || !type.startsWith("supplier."))
                .toList();
        return types.get(random.nextInt(types.size()));
    }

    private void unknown(Random random, String type, String caseId) {
        event(random, type, caseId, EVENTS.getOrDefault(type, "").formatted(caseId, id(random)));
    }

    private void event(Random random, String type, String caseId, String data) {
        String service = type.substring(0, type.indexOf('.'));
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id(random),
                "ce_type",
                "dk.samvaer." + type,
                "ce_source",
                "/" + service + "-service",
                "ce_subject",
                caseId,
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                "1",
                "ce_aggregateid",
                id(random),
                "content-type",
                "application/json");
        send("samvaer." + service + ".events", caseId, data.getBytes(StandardCharsets.UTF_8), headers);
    }

    private void send(String topic, String caseId, byte @Nullable [] value, Map<String, String> headers) {
        sender.send(
                topic,
                caseId,
                value,
                headers,
                place -> places.put(place.topic() + ":" + place.partition() + ":" + place.offset(), Instant.now()));
    }

    private static String anyTopic(Random random) {
        List<Part> services = Part.services();
        return "samvaer." + services.get(random.nextInt(services.size())).label() + ".events";
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String id(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** Where the broker has put them. */
    Set<String> places() {
        return Set.copyOf(places.keySet());
    }

    /** Whether it is poison and has been there long enough to be met. */
    boolean isKnown(String place, Instant before) {
        Instant since = places.get(place);
        return since != null && since.isBefore(before);
    }
}
