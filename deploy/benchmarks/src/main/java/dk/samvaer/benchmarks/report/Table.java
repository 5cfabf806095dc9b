package dk.samvaer.benchmarks.report;

import java.util.List;
import java.util.stream.Collectors;

/** A table for a README page. */
public record Table(String title, List<String> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** As Markdown; the first column is text, the others are figures. */
    public String markdown() {
        String rule = columns.stream().skip(1).map(column -> "---:").collect(Collectors.joining("|", "|---|", "|"));
        return rows.stream()
                .map(Table::line)
                .collect(Collectors.joining("\n", "### " + title + "\n\n" + line(columns) + "\n" + rule + "\n", "\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
