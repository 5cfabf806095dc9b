package dk.samvaer.kubernetes.runbooks;

import dk.samvaer.kubernetes.Root;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page tells an operator to type, as words. */
final class Typed {
    private static final Pattern CODE = Pattern.compile("```bash\\n(.*?)```|`([^`\\n]+)`", Pattern.DOTALL);

    /** Where a command ends, but within quotes. */
    private static final String ENDS = "|;&)<>\n";

    private Typed() {}

    /** The pages that an operator reads. */
    static List<Path> pages() {
        return Stream.concat(
                        Root.below("docs/runbooks", ".md").stream(),
                        Stream.of(
                                Root.path("deploy/kubernetes/README.md"), Root.path("deploy/observability/README.md")))
                .toList();
    }

    /** The commands of a page that begin with a word, without it. */
    static List<List<String>> after(String word, String page) {
        Pattern begin = Pattern.compile("(?:^|[\\s(])" + word + " +(?=[a-z])", Pattern.MULTILINE);
        List<List<String>> found = new ArrayList<>();
        CODE.matcher(page)
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .map(code -> code.replace("\\\n", " ").replaceAll("(?m)(^|\\s)#.*$", ""))
                .forEach(code -> {
                    Matcher at = begin.matcher(code);
                    while (at.find()) {
                        found.add(words(code.substring(at.end())));
                    }
                });
        return found;
    }

    /** The blocks of a page that are meant for a shell, one after the other. */
    static String script(String page) {
        return CODE.matcher(page)
                .results()
                .map(it -> it.group(1))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (char next : (text + "\n").toCharArray()) {
            boolean ends = quote == 0 && (Character.isWhitespace(next) || ENDS.indexOf(next) >= 0);
            if (ends && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (ends && ENDS.indexOf(next) >= 0) {
                break;
            }
            if (quote == next || quote == 0 && (next == '"' || next == '\'')) {
                quote = quote == 0 ? next : 0;
            } else if (!ends) {
                word.append(next);
            }
        }
        return words;
    }
}
