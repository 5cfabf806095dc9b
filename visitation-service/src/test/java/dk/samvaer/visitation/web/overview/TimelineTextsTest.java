package dk.samvaer.visitation.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.visitation.domain.overview.TimelineCatalogue;
import dk.samvaer.visitation.domain.overview.TimelineEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the timeline says. */
class TimelineTextsTest {
    private static final Locale DANISH = Locale.of("da");
    private static final List<String> SERVICES = List.of("visitation", "plan", "supplier", "transport", "complaint");

    private final TimelineTexts texts = new TimelineTexts();

    @Test
    void the_catalogue_is_what_the_five_services_publish() {
        var published = SERVICES.stream()
                .flatMap(service -> Contract.published(service).stream())
                .filter(type -> !type.startsWith("report."))
                .toList();
        assertThat(TimelineCatalogue.byType().keySet()).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void what_is_shown_of_an_event_is_a_field_of_its_schema() {
        TimelineCatalogue.byType()
                .values()
                .forEach(shown ->
                        assertThat(fields(shown.type())).as(shown.type()).containsAll(shown.details()));
    }

    @Test
    void there_is_no_text_about_an_event_that_nobody_publishes() {
        assertThat(ResourceBundle.getBundle("timeline", Locale.ROOT).keySet())
                .filteredOn(key -> key.endsWith(".v1"))
                .containsExactlyInAnyOrderElementsOf(TimelineCatalogue.byType().keySet());
    }

    @Test
    void everything_in_the_catalogue_has_a_text_in_both_languages() {
        var english = ResourceBundle.getBundle("timeline", Locale.ROOT);
        var danish = ResourceBundle.getBundle("timeline", DANISH);
        assertThat(danish.getLocale()).isEqualTo(DANISH);
        assertThat(danish.keySet()).isEqualTo(english.keySet());
        TimelineCatalogue.byType().keySet().forEach(type -> {
            assertThat(english.containsKey(type)).as(type).isTrue();
            assertThat(danish.getString(type)).as(type).isNotEqualTo(english.getString(type));
        });
    }

    @Test
    void a_code_and_a_date_are_said_in_the_readers_language() {
        var issued = entry("visitation.decision-issued.v1", Map.of("kind", "PARTIAL_GRANT"));
        var offered = entry("plan.plan-offered.v1", Map.of("offeredOn", "2026-11-30"));
        assertThat(texts.entry(issued, DANISH).text()).isEqualTo("Der blev truffet en afgørelse: delvis bevilling");
        assertThat(texts.entry(issued, Locale.GERMAN).text()).isEqualTo("A decision was made: partial grant");
        assertThat(texts.entry(offered, DANISH).text()).isEqualTo("Der blev tilbudt en handleplan 30. november 2026");
        assertThat(texts.entry(offered, Locale.ENGLISH).text())
                .isEqualTo("An action plan was offered on 30 November 2026");
    }

    @Test
    void what_an_event_does_not_say_leaves_a_gap_and_no_null() {
        var ended = entry("supplier.clarification-completed.v1", Map.of());
        assertThat(texts.entry(ended, DANISH).text()).isEqualTo("Afklaringen er afsluttet: –");
    }

    private static List<String> fields(String type) {
        var schema =
                Path.of("../" + type.substring(0, type.indexOf('.')) + "-service/api/events/" + type + ".schema.json");
        try {
            return Contract.json(Files.readString(schema)).path("properties").propertyNames().stream()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TimelineEntry entry(String type, Map<String, String> details) {
        return new TimelineEntry(
                UUID.randomUUID(), UUID.randomUUID(), type, "/a-service", Instant.EPOCH, 1, "VISITATOR", details);
    }
}
