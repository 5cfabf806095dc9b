package dk.samvaer.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.HealthData;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DP-01: codes that tell of somebody's health are stored as confidential text is. */
class HealthDataTest {
    private static final UUID DOCUMENT = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();
    private static final Findings FOUND =
            new Findings(Level.SEVERE, List.of(new Note(Level.LIGHT, Confidential.of("Går med stok"))));
    private static final File FILE = new File("2026-1", FOUND, Level.SEVERE, Set.of(Level.LIGHT), null, null);

    private final Keyring keyring = new Keyring(new InMemoryKeyStore(), new byte[32], InstantSource.system());
    private final SealedJson json = new SealedJson(keyring);

    enum Level {
        LIGHT,
        SEVERE
    }

    record Note(Level level, Confidential text) {}

    public record Findings(@Nullable Level level, List<Note> notes) {
        public static final Findings ERASED = new Findings(null, List.of());
    }

    record File(
            String number,
            @HealthData Findings findings,
            @HealthData @Nullable Level level,
            @HealthData Set<Level> grounds,
            @HealthData @Nullable Level other,
            @HealthData @Nullable Findings draft) {}

    record Unmarked(String number, Findings findings, Level level, Set<Level> grounds) {}

    @Test
    void each_marked_part_is_one_sealed_text_and_reads_as_before() {
        Map<String, Object> stored = write();
        assertThat(stored).containsOnlyKeys("number", "findings", "level", "grounds");
        assertThat(List.of(stored.get("findings"), stored.get("level"), stored.get("grounds")))
                .allSatisfy(part -> assertThat(part).asString().startsWith("v2:"));
        assertThat(stored.toString()).doesNotContain("SEVERE", "LIGHT", "stok");
        assertThat(read(stored)).isEqualTo(FILE);
    }

    @Test
    void a_part_moved_to_another_field_does_not_open() {
        Map<String, Object> stored = new HashMap<>(write());
        stored.put("other", stored.get("level"));
        assertThatThrownBy(() -> read(stored)).isInstanceOf(Tampered.class);
    }

    @Test
    void nothing_of_it_can_be_read_once_the_key_is_destroyed_and_what_remains_can_be_stored_again() {
        Map<String, Object> stored = write();
        keyring.destroy(OWNER);
        File erased = read(stored);
        assertThat(erased).isEqualTo(new File("2026-1", Findings.ERASED, null, Set.of(), null, null));
        assertThat(read(json.write(erased, DOCUMENT, OWNER))).isEqualTo(erased);
        assertThatThrownBy(this::write)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("PERSON_ERASED"));
    }

    @Test
    void what_was_stored_before_it_was_marked_is_read_and_sealed_with_the_next_write() {
        Map<String, Object> older =
                json.write(new Unmarked("2026-1", FOUND, Level.SEVERE, Set.of(Level.LIGHT)), DOCUMENT, OWNER);
        assertThat(older.toString()).contains("SEVERE");
        assertThat(read(older)).isEqualTo(FILE);
        assertThat(json.write(read(older), DOCUMENT, OWNER).toString()).doesNotContain("SEVERE");
        keyring.destroy(OWNER);
        assertThat(read(older).level()).isNull();
        assertThat(read(older).findings()).isEqualTo(Findings.ERASED);
    }

    @Test
    void a_part_that_is_missing_reads_as_erased_and_one_that_may_be_missing_as_none() {
        assertThat(read(Map.of("number", "2026-1")))
                .isEqualTo(new File("2026-1", Findings.ERASED, null, Set.of(), null, null));
    }

    @Test
    void a_part_that_may_be_missing_and_was_erased_still_reads_as_erased() {
        var drafted = new File("2026-1", FOUND, null, Set.of(), null, FOUND);
        Map<String, Object> stored = json.write(drafted, DOCUMENT, OWNER);
        assertThat(read(stored)).isEqualTo(drafted);
        keyring.destroy(OWNER);
        assertThat(read(stored).draft()).isEqualTo(Findings.ERASED);
        assertThat(read(json.write(read(stored), DOCUMENT, OWNER)).draft()).isEqualTo(Findings.ERASED);
    }

    private Map<String, Object> write() {
        return json.write(FILE, DOCUMENT, OWNER);
    }

    private File read(Map<String, Object> stored) {
        return json.read(stored, File.class, DOCUMENT, OWNER);
    }
}
