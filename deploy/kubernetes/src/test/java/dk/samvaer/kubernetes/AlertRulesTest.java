package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AlertRulesTest {
    private static final AlertRules RULES = AlertRules.ofTheRepository();
    private static final List<String> TESTS = List.of("rules.test.yaml", "rules.days.test.yaml");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void every_metric_that_a_rule_asks_for_is_told_by_the_code_or_recorded() {
        Set<String> known = new TreeSet<>(Metrics.registered());
        known.addAll(Metrics.OF_OTHERS);
        known.addAll(RULES.recorded());
        assertThat(RULES.expressions().flatMap(it -> Metrics.asked(it).stream()))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void metrics_are_read_from_the_code() {
        Set<String> found = new TreeSet<>();
        Metrics.registered("""
            Gauge.builder("samvaer.a.b", it).description("c").baseUnit("seconds").register(registry);
            Gauge.builder("samvaer.c", it).register(registry);
            Metrics.counter("samvaer.d", "e", f);
            """, found);
        assertThat(found).containsExactly("samvaer_a_b_seconds", "samvaer_c", "samvaer_d_total");
        assertThat(Metrics.asked("max by (samvaer) (samvaer_x{type=\"samvaer_y\"}) > up{a=\"b\"}"))
                .containsExactly("samvaer_x", "up");
    }

    @Test
    void every_alert_says_what_it_means_how_grave_it_is_and_where_its_runbook_lies() {
        assertThat(RULES.alerts()).hasSizeGreaterThan(15).allSatisfy(alert -> {
            assertThat(alert.at("/labels/severity").asString()).isIn("critical", "warning");
            assertThat(alert.at("/annotations/summary").asString()).isNotBlank();
            assertThat(alert.at("/annotations/description").asString()).isNotBlank();
            String runbook = alert.at("/annotations/runbook_url").asString();
            String name = runbook.substring(runbook.lastIndexOf('/') + 1);
            assertThat(Root.path("docs/runbooks/" + name)).isRegularFile();
            assertThat(Root.read("docs/runbooks/" + name))
                    .as("the runbook names its alert")
                    .contains(alert.path("alert").asString());
        });
    }

    @Test
    void every_alert_is_tested_with_its_cause_and_without() {
        List<JsonNode> tests = TESTS.stream()
                .map(file -> Rendered.read(Root.read(AlertRules.FOLDER.resolve(file)))
                        .getFirst())
                .flatMap(file -> file.all("/tests"))
                .flatMap(test -> test.path("alert_rule_test").valueStream())
                .toList();
        assertThat(RULES.alerts().map(alert -> alert.path("alert").asString())).allSatisfy(alert -> {
            assertThat(tests)
                    .as("fires")
                    .anyMatch(test ->
                            isAbout(test, alert) && !test.path("exp_alerts").isEmpty());
            assertThat(tests)
                    .as("rests")
                    .anyMatch(test ->
                            isAbout(test, alert) && test.path("exp_alerts").isEmpty());
        });
    }

    @Test
    void promtool_checks_the_rules_and_runs_their_tests() throws IOException, InterruptedException {
        Optional<Path> promtool = promtool();
        assumeTrue(
                promtool.isPresent(), "NOT RUN: promtool is not on the PATH (Debian has it in the package prometheus)");
        write(RULES.asPlainFile());
        assertThat(run(promtool.get(), "check", "rules", "rules.yaml")).contains("SUCCESS");
        assertThat(TESTS)
                .allSatisfy(file -> assertThat(run(promtool.get(), "test", "rules", file))
                        .contains("SUCCESS")
                        .doesNotContain("FAILED"));
    }

    @Test
    void promtool_finds_an_alert_that_does_not_fire() throws IOException, InterruptedException {
        Optional<Path> promtool = promtool();
        assumeTrue(
                promtool.isPresent(), "NOT RUN: promtool is not on the PATH (Debian has it in the package prometheus)");
        write(RULES.asPlainFile().replace("> 1000", "> 100000"));
        assertThat(run(promtool.get(), "test", "rules", "rules.test.yaml")).contains("FAILED", "ConsumerLag");
    }

    private static boolean isAbout(JsonNode test, String alert) {
        return test.path("alertname").asString().equals(alert);
    }

    private void write(String rules) throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), rules);
        for (String file : TESTS) {
            Files.writeString(folder.resolve(file), Root.read(AlertRules.FOLDER.resolve(file)));
        }
    }

    private String run(Path program, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static Optional<Path> promtool() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(place -> Path.of(place, "promtool"))
                .filter(Files::isExecutable)
                .map(Path::toAbsolutePath)
                .findFirst();
    }
}
