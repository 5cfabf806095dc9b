package dk.samvaer.kubernetes.runbooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.kubernetes.AlertRules;
import dk.samvaer.kubernetes.Metrics;
import dk.samvaer.kubernetes.Root;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A runbook is found by who is woken, and what it names is there. */
class RunbooksTest {
    private static final String INDEX = Root.read("docs/runbooks/README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern METRIC = Pattern.compile("`(samvaer_[a-z_]+)");
    private static final Pattern COMMAND = Pattern.compile("samvaer ops ([a-z-]+)");
    private static final Pattern FILE = Pattern.compile("`(deploy/[a-zA-Z0-9/._-]+)`");

    @Test
    void every_runbook_is_reached_from_the_index() {
        Set<String> reached = new TreeSet<>(links(INDEX));
        assertThat(names())
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(reached).contains(name));
    }

    @Test
    void the_index_leads_from_each_alert_to_its_runbook() {
        assertThat(AlertRules.ofTheRepository().alerts()).isNotEmpty().allSatisfy(alert -> {
            String name = alert.path("alert").asString();
            assertThat(row(INDEX, name))
                    .as(name)
                    .contains(alert.at("/annotations/runbook_url").asString().replaceFirst(".*/", ""));
        });
        assertThat(row("| **ConsumerLag** | [a](a.md) |", "ConsumerLags")).isEmpty();
    }

    @Test
    void what_a_runbook_names_is_there() {
        assertThat(runbooks())
                .allSatisfy(file -> assertThat(missing(file, Root.read(file))).isEmpty());
    }

    @Test
    void what_is_not_there_is_found() {
        Path file = Root.path("docs/runbooks/lag.md");
        assertThat(missing(file, "[x](gone.md) `samvaer_gone_total` `samvaer ops gone plan` `deploy/gone.yaml`"))
                .containsExactly("gone.md", "samvaer_gone_total", "gone", "deploy/gone.yaml");
    }

    private static List<String> missing(Path file, String text) {
        Set<String> metrics = Metrics.registered();
        String commands = Root.read("deploy/local/src/main/java/dk/samvaer/local/cli/Ops.java");
        List<String> found = new ArrayList<>();
        links(text).stream()
                .filter(link -> !Files.exists(file.resolveSibling(link)))
                .forEach(found::add);
        named(METRIC, text).filter(name -> !metrics.contains(name)).forEach(found::add);
        named(COMMAND, text)
                .filter(name -> !commands.contains("\"" + name + "\"") && !commands.contains(" " + name + "("))
                .forEach(found::add);
        named(FILE, text).filter(name -> !Files.exists(Root.path(name))).forEach(found::add);
        return found;
    }

    private static String row(String index, String alert) {
        return index.lines()
                .filter(line -> line.contains("**" + alert + "**"))
                .findFirst()
                .orElse("");
    }

    private static List<String> links(String text) {
        return named(LINK, text).toList();
    }

    private static Stream<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1));
    }

    private static List<Path> runbooks() {
        return Root.below("docs/runbooks", ".md");
    }

    private static List<String> names() {
        return runbooks().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("README.md"))
                .toList();
    }
}
