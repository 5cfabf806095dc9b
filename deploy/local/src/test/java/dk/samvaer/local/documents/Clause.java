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
 */
record Clause(String chapter, List<String> names, String text, List<String> details, String note) {
    String id() {
        return names.getFirst();
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
        return new Clause(chapter, list(parts[0]), parts[1].strip(), list(parts[2]), parts[3].strip());
    }

    private static List<String> list(String part) {
        return Arrays.stream(part.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
