package dk.samvaer.local.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of every service has the same parts in the same order, and names each event that the service publishes. */
class ServicePagesTest {
    private static final List<String> PARTS =
            List.of("stateDiagram-v2", "## Tells", "## Hears", "## Rules", "RULES.md", "## Sources", "## Contract");

    @ParameterizedTest
    @ValueSource(strings = {"visitation", "plan", "supplier", "transport", "complaint"})
    void the_page_of_a_service_has_all_parts_and_names_all_events(String service) {
        var page = Sources.read(service + "-service/README.md");
        assertThat(page).containsSubsequence(PARTS);
        assertThat(section(page, "Tells")).contains(published(service).toList());
    }

    @Test
    void a_page_without_a_part_or_an_event_is_found() {
        assertThat(section("## Tells\n\ncase-opened\n\n## Hears\n\ncase-closed\n", "Tells"))
                .contains("case-opened")
                .doesNotContain("case-closed");
        assertThat(published("visitation")).contains("case-opened", "grant-issued");
    }

    private static String section(String page, String heading) {
        var found = Pattern.compile("## " + heading + "\n(.*?)(\n## |\\z)", Pattern.DOTALL)
                .matcher(page);
        return found.find() ? found.group(1) : "";
    }

    /** The names of the events that the service tells everybody, such as {@code case-opened}. */
    private static Stream<String> published(String service) {
        return Sources.filesEndingWith(".schema.json").stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .filter(name -> name.startsWith(service + "."))
                .map(name -> name.replaceAll("^[a-z]+\\.(.*)\\.v[0-9]+\\.schema\\.json$", "$1"));
    }
}
