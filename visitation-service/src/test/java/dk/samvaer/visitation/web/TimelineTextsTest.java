package dk.samvaer.visitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.overview.TimelineCatalogue;
import dk.samvaer.visitation.domain.overview.TimelineEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the timeline says. */
class TimelineTextsTest {
    private static final Locale DANISH = Locale.of("da");
    private static final List<String> SERVICES = List.of("visitation", "plan", "supplier", "transport", "complaint");

    private final TimelineTexts texts = new TimelineTexts();

    @Test
    void every_published_event_of_every_service_is_in_the_catalogue() throws IOException {
        for (String service : SERVICES) {
            try (Stream<Path> schemas = Files.list(Path.of("../" + service + "-service/api/events"))) {
                assertThat(schemas.map(it -> it.getFileName().toString())
                                .filter(it -> it.startsWith(service) && it.endsWith(".schema.json"))
                                .map(it -> it.replace(".schema.json", "")))
                        .isNotEmpty()
                        .allSatisfy(
                                type -> assertThat(TimelineCatalogue.byType()).containsKey(type));
            }
        }
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

    private static TimelineEntry entry(String type, Map<String, String> details) {
        return new TimelineEntry(
                UUID.randomUUID(), UUID.randomUUID(), type, "/a-service", Instant.EPOCH, 1, "VISITATOR", details);
    }
}
