package dk.samvaer.supplier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for suppliers' developers names every report, and every code that a report may be answered. */
class SupplierPageTest {
    private static final Path MAIN = Path.of("src/main/java/dk/samvaer/supplier");
    private static final String PAGE = text(Path.of("api/README.md"));

    /** Where the rules stand that a report is held to. */
    private static final List<String> RULES = List.of(
            "application/reports",
            "domain/daily",
            "domain/AtSupplier.java",
            "domain/Clarification.java",
            "domain/Act.java",
            "application/UnitPlaces.java");

    /** Codes that stand there for what is done over HTTP only. */
    private static final Set<String> NOT_ANSWERED = Set.of(
            "CONTENT_DUTY_AMBIGUOUS",
            "CONTENT_DUTY_MISSING",
            "CONTENT_DUTY_TWICE",
            "CONTENT_DUTY_UNANSWERED",
            "CURSOR_INVALID",
            "PERIOD_INVALID",
            "DATE_IN_THE_PAST",
            "UNIT_UNCHANGED");

    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"([A-Z_]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Z][A-Z_]+)\"");
    private static final Pattern CODE_ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (.*?) \\|");
    private static final Pattern TYPE_ROW = Pattern.compile("(?m)^\\| \\[`([a-z0-9.-]+)`\\]\\(events/(.*?)\\)");

    private final Map<String, String> texts = texts();
    private final Map<String, String> rows =
            CODE_ROW.matcher(PAGE).results().collect(toMap(row -> row.group(1), row -> row.group(2)));

    @Test
    void every_type_of_report_is_on_the_page_with_its_sample_and_no_other() {
        assertThat(TYPE_ROW.matcher(PAGE).results().map(row -> "report." + row.group(1)))
                .containsExactlyInAnyOrderElementsOf(ReportSchemas.KNOWN.keySet());
        assertThat(TYPE_ROW.matcher(PAGE).results().map(row -> Path.of("api/events", row.group(2))))
                .allMatch(Files::exists);
    }

    @Test
    void every_code_that_a_report_may_be_answered_is_on_the_page() {
        assertThat(rows).containsKeys(refusals().toArray(String[]::new));
        assertThat(rows).containsKeys(rules().toArray(String[]::new));
        assertThat(rows).containsKeys("ACCEPTED", "PERSON_ERASED");
    }

    @Test
    void a_code_on_the_page_is_one_that_the_service_knows() {
        Collection<String> known = new TreeSet<>(texts.keySet());
        known.addAll(refusals());
        known.addAll(List.of("ACCEPTED", "PERSON_ERASED"));
        assertThat(known).containsAll(rows.keySet());
        assertThat(rows).doesNotContainKeys(NOT_ANSWERED.toArray(String[]::new));
    }

    @Test
    void what_a_rule_means_is_said_as_the_service_says_it() {
        rules().stream()
                .filter(code -> !refusals().contains(code))
                .forEach(code -> assertThat(rows.get(code) + ".").as(code).isEqualTo(texts.get(code)));
    }

    private static Set<String> refusals() {
        return codes(REFUSAL, sources(MAIN));
    }

    private Set<String> rules() {
        Set<String> codes = codes(LITERAL, RULES.stream().flatMap(it -> sources(MAIN.resolve(it))));
        codes.retainAll(texts.keySet());
        codes.removeAll(NOT_ANSWERED);
        return codes;
    }

    private static Set<String> codes(Pattern pattern, Stream<String> sources) {
        Set<String> codes = new TreeSet<>();
        sources.forEach(source -> pattern.matcher(source).results().forEach(found -> codes.add(found.group(1))));
        return codes;
    }

    private static Stream<String> sources(Path place) {
        try (var files = Files.walk(place)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(SupplierPageTest::text)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> texts() {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"), UTF_8)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream().collect(toMap(code -> code, properties::getProperty));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
