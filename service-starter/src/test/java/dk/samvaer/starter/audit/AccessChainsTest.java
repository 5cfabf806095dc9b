package dk.samvaer.starter.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.audit.AccessEntry.Action;
import dk.samvaer.starter.audit.ChainCheck.Fault;
import dk.samvaer.starter.audit.RefusalLog.Refusal;
import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.starter.paging.Paging;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever removes or alters an entry in the database is found out. */
class AccessChainsTest {
    private static final MongoClient CLIENT = MongoClients.create(RealParts.mongodb());

    private final MongoDatabase database =
            CLIENT.getDatabase("chains-" + UUID.randomUUID().toString().substring(0, 8));

    @AfterEach
    void drop() {
        database.drop();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void DP_04_what_is_as_it_was_written_has_no_fault() {
        write(3);
        write(2);
        assertThat(checks()).extracting(ChainCheck::chain).containsExactly(1L, 2L);
        assertThat(checks()).extracting(ChainCheck::entries).containsExactly(3L, 2L);
        assertThat(checks()).extracting(ChainCheck::fault).containsOnlyNulls();
        assertThat(checks())
                .extracting(ChainCheck::lastHash)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void DP_04_an_altered_entry_shows() {
        write(3);
        entries().updateOne(eq("number", 2L), set("subject", "somebody else"));
        assertBroken(1, Fault.ENTRY_ALTERED);
    }

    @Test
    void DP_04_a_field_added_to_an_entry_shows() {
        write(3);
        entries().updateOne(eq("number", 3L), set("caseId", UUID.randomUUID().toString()));
        assertBroken(2, Fault.ENTRY_ALTERED);
    }

    @Test
    void DP_04_an_entry_removed_from_the_middle_shows() {
        write(3);
        entries().deleteOne(eq("number", 2L));
        assertBroken(1, Fault.ENTRY_MISSING);
    }

    @Test
    void DP_04_an_entry_removed_and_the_others_numbered_anew_shows() {
        write(3);
        entries().deleteOne(eq("number", 2L));
        entries().updateOne(eq("number", 3L), set("number", 2L));
        assertBroken(1, Fault.ENTRY_ALTERED);
    }

    @Test
    void DP_04_the_last_entry_removed_shows() {
        write(3);
        entries().deleteOne(eq("number", 3L));
        assertBroken(2, Fault.END_MISSING);
    }

    @Test
    void DP_04_the_last_entry_removed_shows_also_where_the_note_of_the_end_was_adjusted() {
        write(3);
        var second = Objects.requireNonNull(entries().find(eq("number", 2L)).first());
        entries().deleteOne(eq("number", 3L));
        chains().updateOne(eq("_id", 1L), combine(set("number", 2L), set("hash", second.get("hash"))));
        assertBroken(0, Fault.CHAIN_ALTERED);
    }

    @Test
    void DP_04_a_chain_removed_as_a_whole_shows() {
        write(1);
        write(1);
        write(1);
        entries().deleteMany(eq("chain", 2L));
        chains().deleteOne(eq("_id", 2L));
        assertThat(checks()).extracting(ChainCheck::fault).containsExactly(null, Fault.CHAIN_MISSING, null);
    }

    @Test
    void instances_that_write_at_the_same_time_write_chains_of_their_own() {
        try (var one = log();
                var other = log()) {
            for (int n = 0; n < 20; n++) {
                append(one, n);
                append(other, n);
            }
        }
        assertThat(checks()).extracting(ChainCheck::entries).containsExactly(20L, 20L);
        assertThat(checks()).extracting(ChainCheck::fault).containsOnlyNulls();
    }

    @Test
    void after_a_write_that_failed_another_chain_begins() {
        var away = new ArrayList<>(List.of(false, true, false));
        var hashes = new ChainHash(new BlindIndex(new byte[32]));
        var chained = new ChainedEntries(
                () -> {
                    if (away.removeFirst()) {
                        throw new IllegalStateException("no database");
                    }
                    return entries();
                },
                new AccessChains(() -> database, hashes),
                InstantSource.system());
        chained.write(List.of(entry(1)));
        assertThatThrownBy(() -> chained.write(List.of(entry(2)))).hasMessage("no database");
        chained.write(List.of(entry(3)));
        assertThat(checks()).extracting(ChainCheck::entries).containsExactly(1L, 1L);
        assertThat(checks()).extracting(ChainCheck::fault).containsOnlyNulls();
    }

    @Test
    void chains_are_verified_page_by_page() {
        IntStream.range(0, 5).forEach(n -> write(1));
        List<Long> seen = new ArrayList<>();
        @Nullable String cursor = null;
        try (var log = log()) {
            do {
                var page = log.verify(new Paging(2, cursor));
                page.items().forEach(it -> seen.add(it.chain()));
                cursor = page.nextCursor();
            } while (cursor != null);
        }
        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    private void assertBroken(long entries, Fault fault) {
        assertThat(checks()).singleElement().satisfies(check -> {
            assertThat(check.fault()).isEqualTo(fault);
            assertThat(check.entries()).isEqualTo(entries);
        });
    }

    private void write(int number) {
        try (var log = log()) {
            IntStream.range(0, number).forEach(n -> append(log, n));
        }
    }

    private static void append(AccessLog log, int n) {
        log.append(entry(n)).toCompletableFuture().join();
    }

    private static AccessEntry entry(int n) {
        var refusal = new Refusal("subject-" + n, null, Action.READ, "Sample.read", null);
        return AccessEntry.refusals(refusal, 1, Instant.now(), UUID.randomUUID());
    }

    private List<ChainCheck> checks() {
        try (var log = log()) {
            return log.verify(new Paging(10, null)).items();
        }
    }

    private MongoAccessLog log() {
        return new MongoAccessLog(() -> database, new BlindIndex(new byte[32]), InstantSource.system());
    }

    private MongoCollection<Document> entries() {
        return database.getCollection("access_log");
    }

    private MongoCollection<Document> chains() {
        return database.getCollection("access_log_chains");
    }
}
