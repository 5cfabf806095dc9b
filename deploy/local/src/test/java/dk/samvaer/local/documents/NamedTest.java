package dk.samvaer.local.documents;

import dk.samvaer.local.documents.Sources.Source;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One test method and the clauses that its name begins with.
 *
 * @param passes whether it shows that something is done or holds, which its body tells
 * @param refused whether it shows that something is refused; a test can show both
 */
record NamedTest(Source source, List<String> clauses, boolean passes, boolean refused) {
    private static final Pattern TEST =
            Pattern.compile("(?m)^\\s+(?:@\\w+(?:\\([^)]*\\))?\\s+)*(?:void|Stream<DynamicTest>)\\s+(\\w+)\\s*\\(");
    private static final Pattern REFUSAL =
            Pattern.compile("[Rr]efus|RuleViolation|Forbidden|InvalidInput|assertThatThrownBy");

    private static final Pattern RESULT = Pattern.compile("\\.then\\(\\)|\\.after\\(\\)");

    static List<NamedTest> of(Source source) {
        return TEST.matcher(source.text())
                .results()
                .map(match -> read(source, match))
                .filter(test -> !test.clauses().isEmpty())
                .toList();
    }

    private static NamedTest read(Source source, MatchResult match) {
        int end = source.text().indexOf("\n    }\n", match.end());
        String body =
                source.text().substring(match.end(), end < 0 ? source.text().length() : end);
        boolean refused =
                match.group(1).contains("_refuses_") || REFUSAL.matcher(body).find();
        boolean passes = !refused || RESULT.matcher(body).find();
        return new NamedTest(source, ClauseNames.inTest(match.group(1)), passes, refused);
    }
}
