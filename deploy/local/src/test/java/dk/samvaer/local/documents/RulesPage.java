package dk.samvaer.local.documents;

import dk.samvaer.local.documents.Sources.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** RULES.md: each clause, the classes whose comments name it, and the test classes with the number of tests named after it. */
final class RulesPage {
    private static final String HEAD = """
        # Where each rule lives

        Made by `RulesPageTest` from `docs/clauses.txt`, from the clauses named in the comments of the code and from the names of the tests.
        A number is how many tests of a class are named after the clause. Write the page anew after a change:
        `mvn -pl deploy/local test -Dtest=RulesPageTest -Drules.write=true`
        """;

    private final List<Clause> clauses;
    private final Map<String, Set<Source>> enforcedIn = new HashMap<>();
    private final Map<String, Map<Source, Integer>> shownBy = new HashMap<>();

    RulesPage(List<Clause> clauses, List<Source> sources) {
        this.clauses = clauses;
        sources.forEach(source -> {
            if (source.isTest()) {
                countTests(source);
            } else {
                ClauseNames.inComments(source.text())
                        .forEach(id -> enforcedIn
                                .computeIfAbsent(id, unseen -> sorted())
                                .add(source));
            }
        });
    }

    /** The ids that code or tests name and that the list of clauses does not have. */
    Set<String> unknown() {
        Set<String> named = new TreeSet<>(enforcedIn.keySet());
        named.addAll(shownBy.keySet());
        clauses.forEach(clause -> clause.names().forEach(named::remove));
        return named;
    }

    String text() {
        StringBuilder page = new StringBuilder(HEAD);
        String chapter = "";
        for (Clause clause : clauses) {
            if (!clause.chapter().equals(chapter)) {
                chapter = clause.chapter();
                page.append("\n## ")
                        .append(chapter)
                        .append("\n\n| Clause | In short | Enforced in | Shown by |\n|---|---|---|---|\n");
            }
            page.append(row(clause));
        }
        return page.toString();
    }

    private String row(Clause clause) {
        String classes = classesOf(clause);
        String tests = testsOf(clause);
        return "| %s | %s | %s | %s |\n".formatted(clause.id(), inShort(clause, classes + tests), classes, tests);
    }

    private static String inShort(Clause clause, String found) {
        StringBuilder text = new StringBuilder(clause.text());
        if (!clause.details().isEmpty()) {
            text.append(" (see ").append(String.join(", ", clause.details())).append(')');
        }
        if (!clause.note().isEmpty()) {
            text.append(". *").append(clause.note()).append('*');
        } else if (found.isEmpty() && clause.details().isEmpty()) {
            text.append(". *not built yet*");
        }
        return text.toString();
    }

    private String classesOf(Clause clause) {
        Set<Source> found = sorted();
        clause.names().forEach(name -> found.addAll(enforcedIn.getOrDefault(name, Set.of())));
        return byModule(found.stream()
                .collect(Collectors.toMap(source -> source, source -> 0, Integer::sum, () -> new TreeMap<>(ORDER))));
    }

    private String testsOf(Clause clause) {
        Map<Source, Integer> found = new TreeMap<>(ORDER);
        clause.names()
                .forEach(name -> shownBy.getOrDefault(name, Map.of())
                        .forEach((test, count) -> found.merge(test, count, Integer::sum)));
        return byModule(found);
    }

    private static String byModule(Map<Source, Integer> sources) {
        Map<String, String> modules = new TreeMap<>();
        sources.forEach((source, count) -> modules.merge(
                source.module().replace("-service", "").replace("deploy/", ""),
                link(source, count),
                (one, next) -> one + ", " + next));
        return modules.entrySet().stream()
                .map(module -> module.getKey() + ": " + module.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String link(Source source, int count) {
        return "[`%s`](%s)%s".formatted(source.name(), source.path(), count == 0 ? "" : " " + count);
    }

    private void countTests(Source source) {
        NamedTest.of(source).stream()
                .flatMap(test -> test.clauses().stream())
                .forEach(id -> shownBy.computeIfAbsent(id, unseen -> new TreeMap<>(ORDER))
                        .merge(source, 1, Integer::sum));
    }

    static final Comparator<Source> ORDER = Comparator.comparing(
                    (Source source) -> !source.path().contains("/domain/"))
            .thenComparing(Source::name)
            .thenComparing(Source::path);

    private static Set<Source> sorted() {
        return new TreeSet<>(ORDER);
    }
}
