package dk.samvaer.starter.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.crypto.SealedBytes;
import dk.samvaer.starter.messaging.ParkedEvent;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a parked record held is in no file of the database in clear. */
// DP-03, DP-06
class ParkedContentTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final String database = "content_" + UUID.randomUUID().toString().substring(0, 8);
    private final MongoClient client = MongoClients.create(RealParts.mongodb(database));
    private final MongoTemplate mongo = new MongoTemplate(client, database);
    private final Keyring keys = InMemoryKeyStore.keyring();
    private final Parking parking = new Parking(mongo, new SealedBytes(keys));
    private final UUID caseId = UUID.randomUUID();

    @AfterEach
    void close() {
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void key_value_and_headers_are_sealed_and_open_for_the_operator_and_the_replay() {
        parking.park(event("t:0:1", caseId, "INVALID"));
        assertThat(raw("t:0:1")).doesNotContain("Ib drikker", "010190", base64("Ib drikker 0101901234"));
        assertThat(parking.find("t:0:1")).hasValueSatisfying(found -> {
            assertThat(found.value()).asString().isEqualTo("Ib drikker 0101901234");
            assertThat(found.key()).asString().isEqualTo("010190-1234");
            assertThat(found.headers().get("ce_subject")).asString().isEqualTo("Ib");
        });
        assertThat(parking.ofCase(caseId)).hasSize(1);
    }

    @Test
    void they_are_erased_with_the_person() {
        parking.park(event("t:0:1", caseId, "INVALID"));
        keys.destroy(caseId);
        assertThat(parking.find("t:0:1")).hasValueSatisfying(found -> {
            assertThat(found.value()).isNull();
            assertThat(found.key()).isNull();
            assertThat(found.headers()).isEmpty();
            assertThat(found.reason()).isEqualTo(Reason.INVALID);
        });
    }

    @Test
    void what_names_no_case_or_comes_after_the_erasure_is_sealed_too_and_not_lost() {
        keys.destroy(caseId);
        parking.park(event("t:0:1", caseId, "INVALID"));
        parking.park(event("t:0:2", null, "INVALID"));
        for (String id : List.of("t:0:1", "t:0:2")) {
            assertThat(raw(id)).doesNotContain("Ib drikker", "010190");
            assertThat(parking.find(id))
                    .hasValueSatisfying(
                            found -> assertThat(found.value()).asString().startsWith("Ib drikker"));
        }
    }

    @Test
    void a_content_copied_to_another_record_does_not_open() {
        parking.park(event("t:0:1", caseId, "INVALID"));
        Document moved = Objects.requireNonNull(mongo.findById("t:0:1", Document.class, "parked"));
        mongo.getCollection("parked").insertOne(new Document(moved).append("_id", "t:0:2"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> parking.find("t:0:2")))
                .isNotNull();
    }

    @Test
    void a_reason_or_type_with_something_like_a_number_of_a_person_is_left_out() {
        parking.park(event("t:0:1", caseId, "no such field 0101901234"));
        ParkedEvent parked = parking.find("t:0:1").orElseThrow();
        assertThat(raw("t:0:1")).doesNotContain("0101901234");
        parking.explain(parked, Reason.INVALID, "no such field 010190-1234", NOW);
        assertThat(raw("t:0:1")).doesNotContain("010190-1234");
    }

    @Test
    void a_record_parked_before_contents_were_sealed_is_read_as_it_is() {
        Document header = new Document("name", "ce_type").append("value", new Binary("x".getBytes(UTF_8)));
        mongo.getCollection("parked")
                .insertOne(new Document("_id", "t:0:9")
                        .append("position", 1L)
                        .append("topic", "t")
                        .append("partition", 0)
                        .append("offset", 9L)
                        .append("reason", "INVALID")
                        .append("detail", "")
                        .append("parkedAt", Date.from(NOW))
                        .append("value", new Binary("{}".getBytes(UTF_8)))
                        .append("headers", List.of(header)));
        assertThat(parking.find("t:0:9")).hasValueSatisfying(found -> {
            assertThat(found.value()).asString().isEqualTo("{}");
            assertThat(found.headers()).containsOnlyKeys("ce_type");
        });
    }

    private String raw(String id) {
        return Objects.requireNonNull(mongo.findById(id, Document.class, "parked"))
                .toJson();
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static ParkedEvent event(String id, @Nullable UUID caseId, String detail) {
        return new ParkedEvent(
                id,
                1,
                caseId,
                "t",
                0,
                1,
                "sample.amount-added.v1",
                Reason.INVALID,
                detail,
                NOW,
                0,
                NOW,
                null,
                "010190-1234".getBytes(UTF_8),
                "Ib drikker 0101901234".getBytes(UTF_8),
                Map.of("ce_subject", "Ib".getBytes(UTF_8)));
    }
}
