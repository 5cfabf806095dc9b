package dk.samvaer.benchmarks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String CASE = "0b1c2d3e-0000-4000-8000-000000000001";
    private static final String CITIZEN = "0b1c2d3e-0000-4000-8000-000000000002";

    @Test
    void a_copy_has_other_ids_and_the_same_for_the_same() {
        String copied = new Copy(7).of(CASE + " of " + CITIZEN + ", again " + CASE);
        String[] ids = copied.split(" of |, again ", -1);
        assertThat(ids[0]).isEqualTo(ids[2]).isNotEqualTo(CASE).isNotEqualTo(ids[1]);
        assertThat(new Copy(7).of(CASE)).isEqualTo(ids[0]);
        assertThat(new Copy(8).of(CASE)).isNotEqualTo(ids[0]);
    }

    @Test
    void a_copied_document_keeps_its_types_and_loses_what_is_encrypted() {
        Document original = new Document("_id", CASE)
                .append("version", 3L)
                .append("changedAt", Date.from(Instant.EPOCH))
                .append("state", new Document("caseNumber", "2026-1").append("words", "v1:c2VhbGVk"));
        try (MongoClient mongo = MongoClients.create(RealParts.mongodb())) {
            var documents = mongo.getDatabase("copies_" + UUID.randomUUID()).getCollection("cases");
            new DocumentCopies(documents, List.of("caseNumber")).add(original, 1, 3);
            List<Document> copies = documents.find().into(new ArrayList<>());
            assertThat(copies)
                    .extracting(copy -> copy.getString("_id"))
                    .doesNotContain(CASE)
                    .doesNotHaveDuplicates();
            assertThat(copies).allSatisfy(copy -> {
                assertThat(copy.get("version")).isEqualTo(3L);
                assertThat(copy.get("changedAt")).isEqualTo(Date.from(Instant.EPOCH));
                assertThat(copy.get("state", Document.class)).containsEntry("words", "");
            });
            assertThat(copies)
                    .extracting(copy -> copy.get("state", Document.class).getString("caseNumber"))
                    .containsExactlyInAnyOrder("2026-1-1", "2026-1-2");
        }
    }

    @Test
    void an_id_is_derived_as_the_services_do_it_by_version_5_of_the_rfc() {
        assertThat(DerivedId.of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }
}
