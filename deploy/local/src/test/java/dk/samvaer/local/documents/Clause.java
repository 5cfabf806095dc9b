package dk.samvaer.local.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One clause of the declaration or of the rules.
 *
 * @param names the id, and the other names that code and tests use for it
 * @param details ids of the rules that say it in detail
 * @param note what is missing, or why there is nothing to build
 * @param owners the services that hold it; none where it is given to none in particular
 */
record Clause(String chapter, List<String> names, String text, List<String> details, String note, List<Owner> owners) {
    /**
     * Whose clause it is.
     *
     * @param refuses whether something can be refused under the clause
     */
    record Owner(String service, boolean refuses) {
        private static Owner parse(String word) {
            boolean refuses = !word.endsWith("-");
            return new Owner(word.substring(1, refuses ? word.length() : word.length() - 1) + "-service", refuses);
        }
    }

    String id() {
        return names.getFirst();
    }

    boolean isGivenTo(String service) {
        return owners.stream().anyMatch(it -> it.service().equals(service));
    }

    boolean canBeRefused(String service) {
        return owners.stream().anyMatch(it -> it.service().equals(service) && it.refuses());
    }

    static List<Clause> readFrom(Path file) throws IOException {
        List<Clause> clauses = new ArrayList<>();
        String chapter = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ")) {
                chapter = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                clauses.add(parse(chapter, line));
            }
        }
        return clauses;
    }

    private static Clause parse(String chapter, String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("id | text | details | note expected: " + line);
        }
        List<String> names =
                list(parts[0]).stream().filter(word -> !word.startsWith("@")).toList();
        List<Owner> owners = list(parts[0]).stream()
                .filter(word -> word.startsWith("@"))
                .map(Owner::parse)
                .toList();
        return new Clause(chapter, names, parts[1].strip(), list(parts[2]), parts[3].strip(), owners);
    }

    private static List<String> list(String part) {
        return Arrays.stream(part.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
