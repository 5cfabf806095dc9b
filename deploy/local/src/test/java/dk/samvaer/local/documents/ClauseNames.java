package dk.samvaer.local.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the clauses that a comment or the name of a test names, in the form {@code R22}, {@code TG-03} or {@code § 11}. */
final class ClauseNames {
    private static final String PREFIXES = "TG|AS|CO|PH|DE|RP|ID|AP|SU|DU|PA|TR|CP|DP|CFG";
    private static final Pattern IN_COMMENT =
            Pattern.compile("(?<![\\w-])(R|C|(?:" + PREFIXES + ")-)(\\d{1,2})(?![\\w-])(?: to \\1(\\d{1,2}))?");
    private static final Pattern OWN_CHAPTERS = Pattern.compile("[Rr]ules of the domain §§? (\\d+)(?:, (\\d+))?");
    private static final Pattern IN_TEST =
            Pattern.compile("\\G(?:(R|C)(\\d+)|(" + PREFIXES + ")_(\\d+)|section_(\\d+)|(SM))_");

    private ClauseNames() {}

    /** The clauses that the comments of a source file name; a range counts as each of its clauses. */
    static Set<String> inComments(String source) {
        Set<String> found = new LinkedHashSet<>();
        source.lines().map(ClauseNames::comment).forEach(comment -> {
            IN_COMMENT.matcher(comment).results().forEach(match -> found.addAll(range(match)));
            OWN_CHAPTERS.matcher(comment).results().forEach(match -> {
                found.add("§ " + match.group(1));
                if (match.group(2) != null) {
                    found.add("§ " + match.group(2));
                }
            });
        });
        return found;
    }

    /** The clauses with which the name of a test method begins. */
    static List<String> inTest(String method) {
        List<String> found = new ArrayList<>();
        Matcher matcher = IN_TEST.matcher(method);
        while (matcher.find()) {
            found.add(clause(matcher));
        }
        return found;
    }

    private static String clause(Matcher name) {
        if (name.group(1) != null) {
            return name.group(1) + name.group(2);
        }
        if (name.group(3) != null) {
            return name.group(3) + "-" + name.group(4);
        }
        return name.group(5) != null ? "§ " + name.group(5) : name.group(6);
    }

    private static List<String> range(MatchResult match) {
        int first = Integer.parseInt(match.group(2));
        int last = match.group(3) == null ? first : Integer.parseInt(match.group(3));
        List<String> ids = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            ids.add(match.group(1) + (match.group(1).endsWith("-") ? "%02d".formatted(number) : number));
        }
        return ids;
    }

    private static String comment(String line) {
        String text = line.strip();
        if (text.startsWith("*") || text.startsWith("/*")) {
            return text;
        }
        int start = text.indexOf("// ");
        return start < 0 ? "" : text.substring(start);
    }
}
