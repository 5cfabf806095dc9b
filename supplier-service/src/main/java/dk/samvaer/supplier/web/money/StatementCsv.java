package dk.samvaer.supplier.web.money;

import dk.samvaer.supplier.web.money.ChargeStatementView.StatementLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes statements as a table for the economy system: RFC 4180 with a line of names first, amounts with the Danish decimal comma, and text
 * that a spreadsheet would take for a formula behind an apostrophe.
 */
final class StatementCsv {
    private static final String END = "\r\n";
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final List<String> NAMES = List.of(
            "month",
            "citizenId",
            "caseId",
            "placementId",
            "supplierId",
            "entryId",
            "creditOf",
            "category",
            "activity",
            "day",
            "recordedOn",
            "late",
            "amount",
            "currency");

    private StatementCsv() {}

    static String of(List<ChargeStatementView> statements) {
        return Stream.concat(
                        Stream.of(NAMES),
                        statements.stream().flatMap(it -> it.lines().stream().map(line -> values(it, line))))
                .map(StatementCsv::row)
                .collect(Collectors.joining());
    }

    private static List<String> values(ChargeStatementView statement, StatementLine line) {
        return List.of(
                statement.month(),
                statement.citizenId().toString(),
                line.caseId().toString(),
                line.placementId().toString(),
                text(line.supplierId()),
                line.entryId().toString(),
                line.creditOf() == null ? "" : line.creditOf().toString(),
                line.category().name(),
                text(line.activity()),
                line.day().toString(),
                line.recordedOn().toString(),
                Boolean.toString(line.late()),
                line.amount().replace('.', ','),
                statement.currency());
    }

    private static String text(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String row(List<String> values) {
        return values.stream().map(StatementCsv::field).collect(Collectors.joining(",")) + END;
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(it -> it == ',' || it == '"' || it == '\r' || it == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
