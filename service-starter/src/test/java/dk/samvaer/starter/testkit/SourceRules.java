package dk.samvaer.starter.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is counted and found in the text of sources; each method answers the offences. */
final class SourceRules {
    private static final int MAX_FILES = 25;
    private static final int MAX_LINES = 200;
    private static final int MAX_LINES_OF_AN_AGGREGATE = 250;
    private static final Pattern COLLECTION =
            Pattern.compile("(?:new AggregateType<[^>]*>\\(\\s*|COLLECTION\\s*=\\s*)\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("private final (\\w+)(?:<[^;]*>)? (\\w+);");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*// (.*)$");
    private static final String ID = "([A-Z]{2,3}-\\d{2}|R\\d{1,2}|C\\d)";
    private static final Pattern CLAUSE = Pattern.compile("\\b" + ID + "\\b");
    private static final Pattern SOURCE = Pattern.compile(
            ID + "( to " + ID
                    + ")?|([\\w. ()-]+ )?§§? [\\w. ()§-]+|\\d+( [a-z])?|Act on \\w+|CPR act|VUM|Service declaration",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CHANGE = Pattern.compile("\\.change\\(");

    private SourceRules() {}

    static List<String> crowdedPackages(List<SourceFile> sources) {
        return sources.stream()
                .filter(source -> !source.isPackageInfo())
                .collect(Collectors.groupingBy(SourceFile::folder, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(count -> count.getValue() > MAX_FILES)
                .map(count -> count.getKey() + " has " + count.getValue() + " files")
                .toList();
    }

    static List<String> longClasses(List<SourceFile> sources) {
        return sources.stream()
                .filter(source -> source.lines() > (source.isAggregate() ? MAX_LINES_OF_AN_AGGREGATE : MAX_LINES))
                .map(source -> source.name() + " has " + source.lines() + " lines")
                .toList();
    }

    static List<String> unmarkedPackages(List<SourceFile> sources) {
        var marked = sources.stream()
                .filter(SourceFile::isPackageInfo)
                .filter(source -> source.text().contains("@NullMarked"))
                .map(SourceFile::folder)
                .collect(Collectors.toSet());
        return sources.stream()
                .map(SourceFile::folder)
                .distinct()
                .filter(folder -> !marked.contains(folder))
                .toList();
    }

    static List<String> collectionsNotInSnakeCase(List<SourceFile> sources) {
        return sources.stream()
                .flatMap(source -> found(source.text(), COLLECTION, match -> match.group(1)))
                .filter(name -> !name.matches("[a-z]+(_[a-z]+)*"))
                .toList();
    }

    /** Comments that name a clause and say more than which clauses and paragraphs of law they are for. */
    static List<String> clausesWithProse(List<SourceFile> sources) {
        return sources.stream()
                .flatMap(source -> found(source.text(), COMMENT, match -> match.group(1))
                        .filter(comment -> CLAUSE.matcher(comment).find())
                        .filter(comment -> !Stream.of(comment.split("[,;] "))
                                .allMatch(part -> SOURCE.matcher(part).matches()))
                        .map(comment -> source.name() + ": " + comment))
                .toList();
    }

    /** Changes whose decision reads another aggregate or calls a use case; what it needs is read before. */
    static List<String> changesThatReadOthers(List<SourceFile> sources) {
        return sources.stream().flatMap(SourceRules::changesThatReadOthers).toList();
    }

    private static Stream<String> changesThatReadOthers(SourceFile source) {
        var others = found(source.text(), FIELD, match -> isData(match.group(1)) ? "" : match.group(2) + ".")
                .filter(field -> !field.isEmpty())
                .toList();
        return found(source.text(), CHANGE, match -> arguments(source.text(), match.end()))
                .filter(arguments -> others.stream()
                        .anyMatch(other -> Pattern.compile("(?<![\\w.])" + Pattern.quote(other))
                                .matcher(arguments)
                                .find()))
                .map(arguments -> source.name() + ": change(" + arguments + ")");
    }

    private static boolean isData(String type) {
        return type.equals("Clock") || type.endsWith("Settings");
    }

    /** The text from there to the bracket that closes the call. */
    private static String arguments(String text, int from) {
        int open = 1;
        int at = from;
        while (open > 0 && at < text.length()) {
            char next = text.charAt(at++);
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
        }
        return text.substring(from, at - 1);
    }

    private static Stream<String> found(String text, Pattern wanted, Function<MatchResult, String> what) {
        return wanted.matcher(text).results().map(what);
    }
}
