package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DashboardsTest {
    private static final Pattern TYPE = Pattern.compile("type=\"([a-z0-9.-]+)\"");
    private static final int COLUMNS = 24;

    @ParameterizedTest
    @ValueSource(strings = {"platform", "service", "deadlines"})
    void every_metric_that_a_panel_asks_for_is_told_by_the_code_or_recorded(String name) {
        Set<String> known = new TreeSet<>(Metrics.registered());
        known.addAll(Metrics.OF_OTHERS);
        known.addAll(AlertRules.ofTheRepository().recorded());
        assertThat(expressions(name).flatMap(it -> Metrics.asked(it).stream()))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "service", "deadlines"})
    void every_event_that_a_panel_counts_is_published(String name) {
        Set<String> published = new TreeSet<>();
        Rendered.SERVICES.forEach(service -> Root.below(service + "-service/api/events", ".schema.json")
                .forEach(file -> published.add(file.getFileName().toString().replace(".schema.json", ""))));
        assertThat(expressions(name).flatMap(it -> TYPE.matcher(it).results()).map(it -> it.group(1)))
                .isSubsetOf(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "service", "deadlines"})
    void panels_have_a_title_and_a_place_of_their_own(String name) {
        List<JsonNode> panels = board(name).path("panels").valueStream().toList();
        assertThat(panels)
                .extracting(panel -> panel.path("title").asString())
                .doesNotHaveDuplicates()
                .doesNotContain("");
        Set<String> taken = new TreeSet<>();
        panels.forEach(panel -> {
            JsonNode place = panel.path("gridPos");
            int right = place.path("x").asInt() + place.path("w").asInt();
            assertThat(right).isLessThanOrEqualTo(COLUMNS);
            for (int x = place.path("x").asInt(); x < right; x++) {
                for (int y = place.path("y").asInt();
                        y < place.path("y").asInt() + place.path("h").asInt();
                        y++) {
                    assertThat(taken.add(x + "," + y))
                            .as(panel.path("title").asString())
                            .isTrue();
                }
            }
        });
    }

    @Test
    void grafana_finds_all_three() {
        assertThat(Rendered.of("overlays/production/services").stream()
                        .filter(it -> it.label("grafana_dashboard").equals("1")))
                .singleElement()
                .satisfies(map -> assertThat(map.body().path("data").propertyNames())
                        .containsExactlyInAnyOrder("platform.json", "service.json", "deadlines.json"));
    }

    private static Stream<String> expressions(String name) {
        return board(name)
                .path("panels")
                .valueStream()
                .flatMap(panel -> panel.path("targets").valueStream())
                .map(target -> target.path("expr").asString());
    }

    private static JsonNode board(String name) {
        return JsonMapper.shared()
                .readTree(Root.read(AlertRules.FOLDER.resolve("dashboards").resolve(name + ".json")));
    }
}
