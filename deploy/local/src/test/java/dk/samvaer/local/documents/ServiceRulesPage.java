package dk.samvaer.local.documents;

import dk.samvaer.local.documents.Sources.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The RULES.md of one service: each clause given to it, its classes, and the tests in which the rule lets pass and refuses. */
final class ServiceRulesPage {
    private static final String HEAD = """
        # The rules that %1$s holds

        Made by `RulesPageTest` from `docs/clauses.txt`, from the clauses named in the comments of the code and from the names of the tests.
        The build fails where a clause of this page has no class, no test that passes or no test that is refused; a dash says that the
        clause has nothing to refuse. Write the page anew after a change: `mvn -pl deploy/local test -Dtest=RulesPageTest -Drules.write=true`

        | Clause | In short | Class | Passes | Is refused |
        |---|---|---|---|---|
        """;

    private final String service;
    private final List<Clause> clauses;
    private final List<Source> classes;
    private final List<NamedTest> tests;

    ServiceRulesPage(String service, List<Clause> clauses, List<Source> sources) {
        this.service = service;
        this.clauses =
                clauses.stream().filter(clause -> clause.isGivenTo(service)).toList();
        List<Source> own = sources.stream()
                .filter(source -> source.module().equals(service))
                .toList();
        classes = own.stream().filter(source -> !source.isTest()).toList();
        tests = own.stream()
                .filter(Source::isTest)
                .flatMap(source -> NamedTest.of(source).stream())
                .toList();
    }

    /** What is missing, a line for each. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (Clause clause : clauses) {
            if (classesOf(clause).isEmpty()) {
                gaps.add(clause.id() + " has no class");
            }
            if (testsOf(clause, NamedTest::passes).isEmpty()) {
                gaps.add(clause.id() + " has no test that passes");
            }
            if (clause.canBeRefused(service)
                    && testsOf(clause, NamedTest::refused).isEmpty()) {
                gaps.add(clause.id() + " has no test that is refused");
            }
        }
        return gaps;
    }

    String text() {
        return HEAD.formatted(service) + clauses.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Clause clause) {
        String refused = clause.canBeRefused(service) ? testsOf(clause, NamedTest::refused) : "-";
        String passes = testsOf(clause, NamedTest::passes);
        return "| %s | %s | %s | %s | %s |\n".formatted(clause.id(), clause.text(), classesOf(clause), passes, refused);
    }

    private String classesOf(Clause clause) {
        return classes.stream()
                .filter(source -> ClauseNames.inComments(source.text()).stream().anyMatch(clause.names()::contains))
                .sorted(RulesPage.ORDER)
                .map(this::link)
                .collect(Collectors.joining(", "));
    }

    private String testsOf(Clause clause, Predicate<NamedTest> wanted) {
        Map<Source, Integer> found = new TreeMap<>(RulesPage.ORDER);
        tests.stream()
                .filter(wanted)
                .filter(test -> test.clauses().stream().anyMatch(clause.names()::contains))
                .forEach(test -> found.merge(test.source(), 1, Integer::sum));
        return found.entrySet().stream()
                .map(entry -> link(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String link(Source source) {
        return "[`%s`](%s)".formatted(source.name(), source.path().substring(service.length() + 1));
    }
}
