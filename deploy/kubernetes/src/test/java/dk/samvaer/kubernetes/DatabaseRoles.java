package dk.samvaer.kubernetes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the account of each service may do in its database, from the collections that the code names. */
final class DatabaseRoles {
    private static final String HEAD = """
        # Made by DatabaseTest from the collections that the code names (-Droles.write=true writes it anew).
        # Everything may be added to, and named collections changed; what is not named is append-only: the access log, the history, and
        # earlier versions of documents.
        apiVersion: psmdb.percona.com/v1
        kind: PerconaServerMongoDB
        metadata:
          name: samvaer-mongodb
        spec:
          roles:
        """;

    /** What is only ever added to, in every service. */
    private static final Set<String> APPEND_ONLY = Set.of("access_log", "history");

    /** How the code names a collection: in a literal, or by a constant of its own or of another class. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("getCollection\\(\\s*([\\w.\"]+)\\s*\\)"),
            Pattern.compile("new AggregateType\\s*<[^(]*>\\s*\\(\\s*([\\w.\"]+)\\s*,"),
            Pattern.compile("new MajorityCollection\\([^,()]*,\\s*([\\w.\"]+)\\s*\\)"));

    private DatabaseRoles() {}

    /** The collections whose documents a service changes or removes. */
    static Set<String> changeable(String service) {
        Set<String> named = new TreeSet<>(collections("service-starter"));
        named.addAll(collections(service + "-service"));
        named.removeAll(APPEND_ONLY);
        return named;
    }

    /** The whole file. */
    static String written() {
        StringBuilder text = new StringBuilder(HEAD);
        for (String service : Rendered.SERVICES) {
            text.append("    - role: ").append(service).append("-service\n");
            text.append("      db: admin\n      roles: []\n      privileges:\n");
            privilege(text, service, "\"\"", "find, insert, createIndex, listIndexes, listCollections");
            changeable(service).forEach(name -> privilege(text, service, name, "update, remove, dropIndex, collMod"));
        }
        return text.toString();
    }

    private static void privilege(StringBuilder text, String service, String collection, String actions) {
        text.append("        - {resource: {db: samvaer_")
                .append(service)
                .append(", collection: ")
                .append(collection)
                .append("}, actions: [")
                .append(actions)
                .append("]}\n");
    }

    private static Set<String> collections(String module) {
        Map<String, String> sources = new TreeMap<>();
        for (Path file : Root.below(module + "/src/main/java", ".java")) {
            sources.merge(file.getFileName().toString().replace(".java", ""), Root.read(file), String::concat);
        }
        Set<String> found = new TreeSet<>();
        sources.forEach((type, text) -> NAMED.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(named -> value(named.group(1), type, sources))
                .filter(name -> !name.isEmpty())
                .forEach(found::add));
        return found;
    }

    /** The text of a literal or a constant; empty for a variable, whose values are named elsewhere. */
    private static String value(String expression, String type, Map<String, String> sources) {
        if (expression.startsWith("\"")) {
            return expression.replace("\"", "");
        }
        int dot = expression.lastIndexOf('.');
        String owner = dot < 0 ? type : expression.substring(0, dot);
        var constant = Pattern.compile(
                        "String " + Pattern.quote(expression.substring(dot + 1)) + "\\s*=\\s*\"([a-z_]+)\"")
                .matcher(sources.getOrDefault(owner, ""));
        return constant.find() ? constant.group(1) : "";
    }
}
