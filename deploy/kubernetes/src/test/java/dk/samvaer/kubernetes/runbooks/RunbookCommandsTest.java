package dk.samvaer.kubernetes.runbooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.kubernetes.Kubectl;
import dk.samvaer.kubernetes.Rendered;
import dk.samvaer.kubernetes.Root;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is woken types what a runbook says: the program knows each option, the service each path, and what is named is there. */
class RunbookCommandsTest {
    private static final Map<String, String> KAFKAS_TOOLS = Map.of(
            "kafka-consumer-groups.sh",
            "consumer/group/ConsumerGroupCommandOptions",
            "kafka-console-consumer.sh",
            "consumer/ConsoleConsumerOptions",
            "kafka-topics.sh",
            "TopicCommand$TopicCommandOptions");

    private static final Pattern OBJECT = Pattern.compile("\\b(deployment|job)/([a-z-]+[a-z])\\b");

    @Test
    void kubectl_knows_every_command_and_option() {
        assertThat(Typed.pages())
                .allSatisfy(
                        page -> assertThat(unknownToKubectl(Root.read(page))).isEmpty());
        assertThat(Typed.pages().stream().flatMap(page -> kubectl(Root.read(page)).stream()))
                .hasSizeGreaterThan(25);
    }

    @Test
    void a_shell_can_read_every_block() {
        assertThat(Typed.pages())
                .allSatisfy(page ->
                        assertThat(isReadable(Typed.script(Root.read(page)))).isTrue());
        assertThat(isReadable("k get pods | grep <code>")).isFalse();
    }

    private static boolean isReadable(String script) {
        return said(List.of("bash", "-n", "-c", script)).isPresent();
    }

    @Test
    void kafkas_tools_know_every_option() {
        assertThat(Typed.pages())
                .allSatisfy(page -> assertThat(unknownToKafka(Root.read(page))).isEmpty());
        assertThat(Typed.pages().stream().flatMap(page -> kafka(Root.read(page)).stream()))
                .hasSizeGreaterThan(5);
    }

    @Test
    void what_a_command_acts_on_is_in_the_cluster() {
        assertThat(Typed.pages())
                .allSatisfy(page -> assertThat(missing(Root.read(page))).isEmpty());
    }

    @Test
    void what_is_not_there_is_found() {
        assertThat(unknownToKubectl("`k scale deployment/plan-service --replica=0 && k gett pods`"))
                .containsExactly("scale deployment/plan-service --replica=0", "gett pods");
        assertThat(unknownToKubectl("```bash\nk get secret x -o jsonpath='{.a|.b}' | base64 -d   # k nothing\n```"))
                .isEmpty();
        assertThat(unknownToKafka("`kafka kafka-topics.sh --descripe --topic x`, `kafka kafka-gone.sh --list`"))
                .containsExactly("kafka-topics.sh --descripe", "kafka-gone.sh");
        assertThat(missing("`k logs job/plan-migrations deployment/plan-service`"))
                .containsExactly("job/plan-migrations");
    }

    private static List<String> unknownToKubectl(String page) {
        return kubectl(page).stream()
                .filter(command -> !isKnown(command))
                .map(command -> String.join(" ", command))
                .toList();
    }

    private static List<List<String>> kubectl(String page) {
        return Stream.concat(Typed.after("k", page).stream(), Typed.after("kubectl", page).stream())
                .map(words -> words.contains("--") ? words.subList(0, words.indexOf("--")) : words)
                .toList();
    }

    /** With a wish for help an option that is not there is refused, and nothing else is done. */
    private static boolean isKnown(List<String> command) {
        List<String> all = new ArrayList<>(List.of(Kubectl.program().toString()));
        all.addAll(command);
        all.add("--help");
        return said(all)
                .filter(it -> it.contains("Usage:\n  kubectl " + command.getFirst()))
                .isPresent();
    }

    /** What a program says that ends well. */
    private static Optional<String> said(List<String> command) {
        ProcessBuilder asked = new ProcessBuilder(command).redirectErrorStream(true);
        asked.environment().put("KUBECONFIG", "none");
        try {
            Process process = asked.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException unstartable) {
            throw new IllegalStateException(unstartable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static List<List<String>> kafka(String page) {
        return Typed.after("kafka", page).stream()
                .filter(words -> words.getFirst().endsWith(".sh"))
                .toList();
    }

    private static List<String> unknownToKafka(String page) {
        List<String> found = new ArrayList<>();
        for (List<String> words : kafka(page)) {
            String tool = words.getFirst();
            String options = KAFKAS_TOOLS.containsKey(tool) ? constants(KAFKAS_TOOLS.get(tool)) : "";
            if (options.isEmpty()) {
                found.add(tool);
                continue;
            }
            // The first two are what the function of the index adds.
            Stream.concat(Stream.of("--bootstrap-server", "--command-config"), words.stream())
                    .filter(word -> word.startsWith("--"))
                    .filter(word -> !options.contains("\1\0" + (char) (word.length() - 2) + word.substring(2)))
                    .map(word -> tool + " " + word)
                    .forEach(found::add);
        }
        return found;
    }

    /** The class that declares a tool's options; each is a constant, a byte 1 and two of its length before it. */
    private static String constants(String type) {
        try (InputStream file =
                RunbookCommandsTest.class.getResourceAsStream("/org/apache/kafka/tools/" + type + ".class")) {
            return new String(Objects.requireNonNull(file, type).readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> missing(String page) {
        return OBJECT.matcher(page)
                .results()
                .filter(it -> Rendered.of("overlays/production/services").stream()
                        .noneMatch(resource -> resource.kind().equalsIgnoreCase(it.group(1))
                                && resource.name().equals(it.group(2))))
                .map(it -> it.group())
                .toList();
    }
}
