package dk.samvaer.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SealedJsonTest {
    private static final UUID DOCUMENT = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();
    private static final Letter LETTER = new Letter(
            UUID.randomUUID(),
            Confidential.of("Ib Testesen"),
            Confidential.of("Ønsker værkstedet"),
            List.of(new Line(1, Confidential.of("første")), new Line(2, Confidential.of("anden"))),
            Map.of("tirsdag", Confidential.of("kun formiddag")),
            LocalDate.of(2026, 11, 30),
            Instant.parse("2026-11-23T10:00:00Z"),
            new BigDecimal("1200.50"),
            Kind.ANSWER,
            null,
            true);

    private final KeyStore keys = new InMemoryKeyStore();
    private final Keyring keyring = new Keyring(keys, new byte[32], InstantSource.system());
    private final SealedJson json = new SealedJson(keyring);

    enum Kind {
        ANSWER
    }

    record Line(int number, Confidential text) {}

    record Letter(
            UUID id,
            Confidential name,
            Confidential wish,
            List<Line> lines,
            Map<String, Confidential> remarks,
            LocalDate sentOn,
            Instant writtenAt,
            BigDecimal amount,
            Kind kind,
            @Nullable String reference,
            boolean read) {}

    record LetterBefore(UUID id, String old) {}

    @Test
    void what_is_written_reads_back_the_same() {
        assertThat(read(write())).isEqualTo(LETTER);
    }

    @Test
    void plain_fields_are_stored_as_readable_values_without_class_names_and_nulls() {
        assertThat(write())
                .containsEntry("sentOn", "2026-11-30")
                .containsEntry("writtenAt", "2026-11-23T10:00:00Z")
                .containsEntry("amount", "1200.50")
                .containsEntry("kind", "ANSWER")
                .containsEntry("read", true)
                .doesNotContainKeys("reference", "_class", "@class");
    }

    @Test
    void confidential_text_is_not_found_in_what_is_stored() {
        assertThat(write().toString()).doesNotContain("Ib Testesen", "værkstedet", "første", "formiddag");
        assertThat(write().get("name")).asString().startsWith("v1:");
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        assertThat(write().get("name")).isNotEqualTo(write().get("name"));
    }

    @Test
    void a_value_copied_to_another_document_does_not_open() {
        var stored = write();
        assertThatThrownBy(() -> json.read(stored, Letter.class, UUID.randomUUID(), OWNER))
                .isInstanceOf(Tampered.class);
    }

    @Test
    void a_value_copied_to_another_field_does_not_open() {
        var stored = write();
        stored.put("wish", stored.get("name"));
        assertThatThrownBy(() -> read(stored)).isInstanceOf(Tampered.class);
    }

    @Test
    void a_value_may_move_to_another_place_in_its_list() {
        var stored = write();
        stored.put(
                "lines", Objects.requireNonNull((List<?>) stored.get("lines")).reversed());
        assertThat(read(stored).lines()).isEqualTo(LETTER.lines().reversed());
    }

    @Test
    void a_field_that_is_not_sealed_is_refused() {
        var stored = write();
        stored.put("name", "Ib Testesen");
        assertThatThrownBy(() -> read(stored))
                .hasMessageContaining("not sealed")
                .hasMessageNotContaining("Testesen");
    }

    @Test
    void once_the_key_is_destroyed_the_text_is_erased_and_the_rest_remains() {
        var stored = write();
        keyring.destroy(OWNER);
        var erased = read(stored);
        assertThat(erased.name()).isEqualTo(Confidential.ERASED);
        assertThat(erased.lines()).extracting(Line::text).containsOnly(Confidential.ERASED);
        assertThat(erased.sentOn()).isEqualTo(LETTER.sentOn());
    }

    @Test
    void what_was_erased_can_be_written_again_without_a_new_key() {
        var stored = write();
        keyring.destroy(OWNER);
        var again = json.write(read(stored), DOCUMENT, OWNER);
        assertThat(again).containsEntry("name", "");
        assertThat(read(again).name()).isEqualTo(Confidential.ERASED);
    }

    @Test
    void nothing_new_can_be_written_about_an_erased_person() {
        keyring.destroy(OWNER);
        assertThatThrownBy(this::write).isInstanceOf(RuleViolation.class).hasMessage("PERSON_ERASED");
    }

    @Test
    void an_empty_text_makes_no_key() {
        json.write(new Line(1, Confidential.ERASED), DOCUMENT, OWNER);
        assertThat(keys.find(OWNER)).isEmpty();
    }

    @Test
    void a_newer_type_reads_an_older_document() {
        var stored = new HashMap<String, Object>(json.write(new LetterBefore(DOCUMENT, "gone"), DOCUMENT, OWNER));
        var read = read(stored);
        assertThat(read.id()).isEqualTo(DOCUMENT);
        assertThat(read.lines()).isEmpty();
        assertThat(read.remarks()).isEmpty();
        assertThat(read.read()).isFalse();
    }

    private Map<String, Object> write() {
        return json.write(LETTER, DOCUMENT, OWNER);
    }

    private Letter read(Map<String, Object> stored) {
        return json.read(stored, Letter.class, DOCUMENT, OWNER);
    }
}
