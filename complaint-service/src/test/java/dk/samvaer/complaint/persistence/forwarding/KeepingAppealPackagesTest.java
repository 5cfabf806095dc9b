package dk.samvaer.complaint.persistence.forwarding;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import dk.samvaer.complaint.application.forwarding.AppealFile;
import dk.samvaer.complaint.persistence.forwarding.AppealPackages.Unasked;
import dk.samvaer.complaint.persistence.forwarding.AppealPackages.Unreadable;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.crypto.Tampered;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

class KeepingAppealPackagesTest {
    private static final String DATABASE =
            "packages_" + UUID.randomUUID().toString().substring(0, 8);
    private static final MongoClient CLIENT = MongoClients.create(RealParts.mongodb(DATABASE));
    private static final int PIECE = 1000;

    private final MongoTemplate mongo = new MongoTemplate(CLIENT, DATABASE);
    private final Keyring keys = InMemoryKeyStore.keyring();
    private final AppealPackages packages = new AppealPackages(mongo, keys, PIECE);
    private final UUID id = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final UUID complaintId = UUID.randomUUID();
    private final Instant now = Instant.parse("2026-11-28T08:00:00Z");

    @AfterEach
    void clear() {
        mongo.dropCollection(AppealPackages.COLLECTION);
        mongo.dropCollection(AppealPackages.PIECES);
    }

    @AfterAll
    static void drop() {
        CLIENT.getDatabase(DATABASE).drop();
        CLIENT.close();
    }

    @Test
    void R54_what_is_stored_is_read_again_to_the_last_byte_whatever_its_size() {
        for (int size : List.of(1, PIECE - 1, PIECE, PIECE + 1, 5 * PIECE, 5 * PIECE + 7)) {
            byte[] zip = file(size);
            var other = UUID.randomUUID();
            packages.store(other, caseId, complaintId, zip, now);
            assertThat(packages.read(other, AppealFile.sha256(zip)))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(zip));
        }
        assertThat(mongo.getCollection(AppealPackages.PIECES).find())
                .allMatch(piece -> piece.get("content", Binary.class).getData().length < PIECE + 100);
    }

    @Test
    void R54_a_stored_file_is_never_written_over() {
        byte[] zip = file(10);
        store(zip);
        assertThatThrownBy(() -> store(file(11))).isInstanceOf(DuplicateKeyException.class);
        assertThat(packages.read(id, AppealFile.sha256(zip)))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(zip));
    }

    @Test
    void DP_06_a_file_is_stored_sealed_and_unreadable_once_the_person_is_erased() {
        byte[] zip = "Anna Eksempel".repeat(100).getBytes(StandardCharsets.UTF_8);
        store(zip);
        assertThat(mongo.getCollection(AppealPackages.PIECES).find())
                .isNotEmpty()
                .noneMatch(piece -> new String(
                                piece.get("content", Binary.class).getData(), StandardCharsets.ISO_8859_1)
                        .contains("Eksempel"));
        keys.destroy(caseId);
        assertThat(packages.read(id, AppealFile.sha256(zip))).isEmpty();
        assertThatThrownBy(() -> packages.store(UUID.randomUUID(), caseId, complaintId, zip, now))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("PERSON_ERASED");
    }

    @Test
    void R54_what_was_altered_swapped_or_lost_is_not_read() {
        byte[] zip = file(3 * PIECE);
        store(zip);
        var pieces = mongo.getCollection(AppealPackages.PIECES);
        var first = pieces.find(eq("_id", id + "/0")).first();
        pieces.updateOne(
                eq("_id", id + "/1"),
                Updates.set("content", Objects.requireNonNull(first).get("content")));
        assertThatThrownBy(() -> packages.read(id, AppealFile.sha256(zip))).isInstanceOf(Tampered.class);
        pieces.deleteOne(eq("_id", id + "/1"));
        assertThatThrownBy(() -> packages.read(id, AppealFile.sha256(zip))).isInstanceOf(Unreadable.class);
        mongo.getCollection(AppealPackages.COLLECTION).updateOne(eq("_id", id.toString()), Updates.set("pieces", 1));
        assertThatThrownBy(() -> packages.read(id, AppealFile.sha256(zip))).isInstanceOf(Unreadable.class);
        assertThat(pieces.countDocuments()).as("nothing is written over it").isEqualTo(2);
    }

    @Test
    void R54_a_file_that_was_not_stored_wholly_is_not_read() {
        byte[] zip = file(2 * PIECE);
        store(zip);
        mongo.getCollection(AppealPackages.COLLECTION).updateOne(eq("_id", id.toString()), Updates.unset("whole"));
        assertThatThrownBy(() -> packages.read(id, AppealFile.sha256(zip))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> packages.read(UUID.randomUUID(), "0")).isInstanceOf(Unreadable.class);
    }

    @Test
    void R54_a_file_that_nobody_asked_to_send_is_found_after_a_day_and_removed() {
        store(file(2 * PIECE));
        assertThat(packages.unasked(now.plus(Duration.ofHours(23)), 10)).isEmpty();
        var found = packages.unasked(now.plus(Duration.ofHours(24)), 10);
        assertThat(found).containsExactly(new Unasked(id, complaintId));
        packages.remove(id);
        packages.remove(id);
        assertThat(documents()).isZero();
    }

    @Test
    void R54_a_file_that_was_asked_for_is_not_found_and_not_removed() {
        byte[] zip = file(2 * PIECE);
        store(zip);
        packages.asked(id);
        assertThat(packages.unasked(now.plus(Duration.ofDays(100)), 10)).isEmpty();
        packages.remove(id);
        assertThat(packages.read(id, AppealFile.sha256(zip))).isPresent();
    }

    private void store(byte[] zip) {
        packages.store(id, caseId, complaintId, zip, now);
    }

    private long documents() {
        return mongo.getCollection(AppealPackages.COLLECTION).countDocuments(new Document())
                + mongo.getCollection(AppealPackages.PIECES).countDocuments(new Document());
    }

    private static byte[] file(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
