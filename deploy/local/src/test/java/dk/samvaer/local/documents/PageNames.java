package dk.samvaer.local.documents;

import dk.samvaer.local.documents.Sources.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which names of types, codes and files a page uses that the checkout does not have. */
final class PageNames {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
    private static final Pattern FILE =
            Pattern.compile("(?:[\\w.-]+/)+[\\w.-]*|[\\w-]+\\.(?:java|json|md|properties|txt|xml|ya?ml)");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface)\\s+(\\w+)");
    private static final Set<String> HEADERS = Set.of("ETag", "Location");

    private final Map<String, String> textByType = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    PageNames(List<Source> sources, List<String> otherTexts) {
        sources.forEach(source -> {
            DECLARED.matcher(source.text())
                    .results()
                    .forEach(type -> textByType.merge(type.group(1), source.text(), String::concat));
            addWords(source.text());
        });
        otherTexts.forEach(this::addWords);
    }

    /** @param page where it lies, from the root */
    List<String> missing(String page, String text) {
        Path folder = Sources.root().resolve(page).resolve("..").normalize();
        String prose = FENCE.matcher(text).replaceAll("");
        return Stream.concat(
                        SPAN.matcher(prose).results().map(span -> span.group(1)).filter(span -> !exists(folder, span)),
                        LINK.matcher(prose).results().map(link -> link.group(1)).filter(link -> !isThere(folder, link)))
                .distinct()
                .map(name -> page + ": " + name)
                .toList();
    }

    private boolean exists(Path folder, String span) {
        if (HEADERS.contains(span)) {
            return true;
        }
        if (CODE.matcher(span).matches()) {
            return words.contains(span);
        }
        Matcher type = TYPE.matcher(span);
        if (type.matches()) {
            String declared = textByType.get(type.group(1));
            return declared != null && (type.group(2) == null || declared.contains(type.group(2)));
        }
        return !FILE.matcher(span).matches() || isThere(folder, span) || isThere(Sources.root(), span) || isNamed(span);
    }

    private static boolean isThere(Path folder, String path) {
        return Files.exists(folder.resolve(path).normalize());
    }

    /** A file may be named without its folder, and one that a program makes stands in the program. */
    private boolean isNamed(String file) {
        return words.contains(file)
                || (!file.contains("/") && !Sources.filesEndingWith(file).isEmpty());
    }

    private void addWords(String text) {
        Stream.of(CODE, FILE).flatMap(kind -> kind.matcher(text).results()).forEach(word -> words.add(word.group()));
    }
}
