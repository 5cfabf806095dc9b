package dk.samvaer.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the pages tell people to type is what the program knows. */
class NamedCommandsTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    /** Up to the end of the command: what follows is another one, or text. */
    private static final Pattern COMMAND =
            Pattern.compile("(?:^|[`(\"]|deploy/local/|&& )samvaer ([a-z][a-z-]*[^`|&;)>#\"\\n]*)", Pattern.MULTILINE);

    private static final Pattern OPTION = Pattern.compile("--?[a-z][a-z-]*");

    @Test
    void every_command_that_a_page_names_is_there_with_its_options() throws Exception {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(30);
        int named = 0;
        for (Path page : pages) {
            String text = Files.readString(page);
            named += commands(text).size();
            assertThat(unknown(text)).as(ROOT.relativize(page).toString()).isEmpty();
        }
        assertThat(named).isGreaterThan(30);
    }

    @Test
    void what_is_not_there_is_found() {
        assertThat(unknown("""
            `samvaer opps parked`, `samvaer ops parkt plan`, then
            samvaer ops parked plan --adress http://localhost:8082
            samvaer up -x && samvaer down --url=x
            """)).containsExactly("opps", "ops parkt", "ops parked --adress", "up -x", "down --url");
        assertThat(unknown("`samvaer ops parked plan --url $PLAN_URL`, `samvaer up -d`, `samvaer clock +14d`"))
                .isEmpty();
    }

    private static List<String> unknown(String page) {
        List<String> found = new ArrayList<>();
        for (String command : commands(page)) {
            CommandLine at = new CommandLine(Samvaer.class, new OneConstructor());
            List<String> words = new ArrayList<>(List.of(command.strip().split("[ =\\]\\[,]+")));
            String name = "";
            while (!at.getSubcommands().isEmpty()
                    && !words.isEmpty()
                    && !words.getFirst().startsWith("-")) {
                String word = words.removeFirst();
                name = (name + " " + word).strip();
                CommandLine next = at.getSubcommands().get(word);
                if (next == null) {
                    found.add(name);
                    words.clear();
                    break;
                }
                at = next;
            }
            List<String> options = at.getCommandSpec().options().stream()
                    .flatMap((OptionSpec it) -> Stream.of(it.names()))
                    .toList();
            for (String word : words) {
                if (OPTION.matcher(word).matches() && !options.contains(word)) {
                    found.add(name + " " + word);
                }
            }
        }
        return found;
    }

    private static List<String> commands(String page) {
        return COMMAND.matcher(page)
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.startsWith("is ") && !it.startsWith("the "))
                .toList();
    }

    private static List<Path> pages() throws Exception {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT)) {
            for (Path path : top.filter(it -> !it.getFileName().toString().startsWith("."))
                    .toList()) {
                try (Stream<Path> files = Files.walk(path)) {
                    files.filter(it -> it.toString().endsWith(".md"))
                            .filter(it -> !it.toString().contains("/target/")
                                    && !it.toString().contains("/.samvaer/"))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
