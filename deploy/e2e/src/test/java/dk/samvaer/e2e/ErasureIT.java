package dk.samvaer.e2e;

import static dk.samvaer.local.platform.Part.PLAN;
import static dk.samvaer.local.platform.Part.SUPPLIER;
import static dk.samvaer.local.platform.Part.TRANSPORT;
import static dk.samvaer.local.platform.Part.VISITATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A citizen who was placed with a supplier is erased: nothing that she said or is called can be read through any service again. */
class ErasureIT {
    private static final List<String> WORDS = List.of("Karla", "Vestermark", "Opdigtet", "somewhere to go");

    @Test
    void DP_06_after_erasure_nothing_of_her_is_readable_and_no_key_is_left() throws Exception {
        try (Story story = Story.placed("erasure")) {
            var facts = story.journey.facts();
            Rest visitator = story.journey.cast().visitator;
            List<Seen> shown = List.of(
                    new Seen(VISITATION, "/v1/cases/" + facts.caseId),
                    new Seen(VISITATION, "/v1/citizens/" + facts.citizenId),
                    new Seen(PLAN, "/v1/action-plans/" + facts.planId),
                    new Seen(TRANSPORT, "/v1/transport-grants/" + facts.transportId),
                    new Seen(SUPPLIER, "/v1/placements/" + facts.placementId));
            assertThat(shown.getFirst().by(visitator)).contains("somewhere to go");

            visitator
                    .as("RECORDS_OFFICER")
                    .post(
                            VISITATION,
                            "/v1/citizens/" + facts.citizenId + "/erasure",
                            Map.of("basis", "COURT_ORDER", "reference", "BS-1234/2026-NAE"))
                    .require(200);

            for (Part service : Part.services()) {
                Patience.until(service.label() + " has no key of the case", () -> keys(service, facts.caseId) == 0);
            }
            assertThat(keys(VISITATION, facts.citizenId)).isZero();
            for (Seen one : shown) {
                assertThat(one.by(visitator))
                        .as(one.path())
                        .doesNotContain(WORDS)
                        .doesNotContain(facts.cpr);
            }
            assertThat(shown.getFirst().by(visitator)).contains(facts.planId, """
                "erased":true\
                """);
        }
    }

    private record Seen(Part service, String path) {
        String by(Rest person) {
            return person.get(service, path).require(200).text();
        }
    }

    /** How many keys the service has with which what was sealed for the owner could be opened. */
    private static long keys(Part service, String owner) {
        try (var client = MongoClients.create(RunningPlatform.addresses().mongodb())) {
            return client.getDatabase("samvaer_" + service.label())
                    .getCollection("keys", Document.class)
                    .countDocuments(Filters.and(Filters.eq("_id", owner), Filters.exists("wrapped")));
        }
    }
}
