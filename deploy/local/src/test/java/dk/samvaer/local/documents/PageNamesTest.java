package dk.samvaer.local.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.documents.Sources.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageNamesTest {
    private static final PageNames NAMES = new PageNames(
            List.of(new Source("a/src/main/java/Rule.java", "enum Rule { TAXI; boolean holds; }")), List.of());

    @Test
    void every_type_code_and_file_that_a_page_names_is_there() {
        List<String> settings = Stream.of(".yml", ".properties", "deploy/local/samvaer")
                .flatMap(ending -> Sources.filesEndingWith(ending).stream())
                .map(Path::toString)
                .map(Sources::read)
                .toList();
        PageNames names = new PageNames(Sources.java(), settings);
        assertThat(Sources.pages()).contains("README.md", "docs/decisions.md", "plan-service/README.md");
        assertThat(Sources.pages().stream().flatMap(page -> names.missing(page, Sources.read(page)).stream()))
                .isEmpty();
    }

    @Test
    void a_name_that_exists_is_passed() {
        assertThat(NAMES.missing(
                        "README.md",
                        "`Rule`, `Rule.holds`, `TAXI`, `docs/clauses.txt`, `clauses.txt`, [all](docs/clauses.txt)"))
                .isEmpty();
    }

    @Test
    void a_name_that_does_not_exist_is_found() {
        assertThat(NAMES.missing(
                        "README.md",
                        "`Ruler`, `Rule.falls`, `TRAM`, `docs/claws.txt`, `claws.txt`, [all](docs/claws.md)"))
                .extracting(missing -> missing.replace("README.md: ", ""))
                .containsExactly("Ruler", "Rule.falls", "TRAM", "docs/claws.txt", "claws.txt", "docs/claws.md");
    }
}
