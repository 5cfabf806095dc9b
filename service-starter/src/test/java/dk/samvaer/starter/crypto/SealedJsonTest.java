package dk.samvaer.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
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
            List.of(Confidential.of("lift"), Confidential.of("ledsager"), Confidential.of("ro")),
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
            List<Confidential> needs,
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
        assertThat(write().get("name")).asString().startsWith("v2:");
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
    void values_that_change_places_in_a_list_do_not_open() {
        var stored = write();
        stored.put("lines", list(stored, "lines").reversed());
        assertThatThrownBy(() -> read(stored)).isInstanceOf(Tampered.class);
    }

    @Test
    void values_that_are_elements_themselves_do_not_open_in_another_place_either() {
        var stored = write();
        assertThat(read(stored).needs()).isEqualTo(LETTER.needs());
        stored.put("needs", list(stored, "needs").reversed());
        assertThatThrownBy(() -> read(stored)).isInstanceOf(Tampered.class);
    }

    @Test
    void a_value_taken_out_of_a_list_is_noticed_unless_it_was_the_last() {
        var stored = write();
        stored.put("needs", list(stored, "needs").subList(1, 3));
        assertThatThrownBy(() -> read(stored)).isInstanceOf(Tampered.class);
    }

    @Test
    void what_was_sealed_before_places_in_lists_were_bound_opens_and_is_bound_when_written_next() {
        var stored = write();
        stored.put("name", sealedBefore("/name", "Ib Testesen"));
        stored.put("needs", List.of(sealedBefore("/needs/*", "lift"), sealedBefore("/needs/*", "ledsager")));
        stored.put("lines", List.of(Map.of("number", 1, "text", sealedBefore("/lines/*/text", "første"))));
        var read = read(stored);
        assertThat(read.name()).isEqualTo(LETTER.name());
        assertThat(read.needs()).extracting(Confidential::text).containsExactly("lift", "ledsager");
        assertThat(read.lines()).extracting(line -> line.text().text()).containsExactly("første");
        assertThat(json.write(read, DOCUMENT, OWNER).toString()).doesNotContain("v1:");
    }

    private String sealedBefore(String path, String text) {
        var place = (DOCUMENT + path).getBytes(StandardCharsets.UTF_8);
        return "v1:"
                + Base64.getEncoder().encodeToString(keyring.seal(OWNER, text.getBytes(StandardCharsets.UTF_8), place));
    }

    private static List<?> list(Map<String, Object> stored, String field) {
        return Objects.requireNonNull((List<?>) stored.get(field));
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
