package dk.samvaer.transport.web.addresses;

import dk.samvaer.transport.application.addresses.DayList;
import dk.samvaer.transport.application.addresses.DayList.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a day list as a table for the carrier's spreadsheet or planning system: as RFC 4180 with a line of names first, but with the semicolons
 * that a Danish spreadsheet expects; UTF-8 with its mark in front, and text that a spreadsheet would take for a formula behind an apostrophe.
 */
final class DayListCsv {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final List<String> NAMES = List.of(
            "Dato",
            "Fra kl.",
            "Til kl.",
            "Retning",
            "Navn",
            "Hentes",
            "Køres til",
            "Beskyttet adresse",
            "Vogn",
            "Behov",
            "Bemærkninger",
            "Status",
            "Kørsel");

    private DayListCsv() {}

    static String of(DayList list) {
        return MARK
                + Stream.concat(Stream.of(NAMES), list.lines().stream().map(DayListCsv::values))
                        .map(DayListCsv::row)
                        .collect(Collectors.joining());
    }

    private static List<String> values(Line line) {
        var words = new DayListWords(line);
        var ride = line.ride();
        return List.of(
                ride.day().toString(),
                ride.windowFrom().toString(),
                ride.windowTo().toString(),
                words.direction(),
                text(words.name()),
                text(words.from()),
                text(words.to()),
                line.isProtected() ? "Ja" : "Nej",
                ride.vehicleId() == null ? "" : ride.vehicleId(),
                words.codedNeeds(),
                text(words.remarks()),
                words.state(),
                ride.id().toString());
    }

    /** Also behind spaces, which a spreadsheet may leave out. */
    private static String text(String text) {
        var begins = text.stripLeading();
        boolean formula = (!text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0)
                || (!begins.isEmpty() && STARTS_FORMULA.indexOf(begins.charAt(0)) >= 0);
        return formula ? "'" + text : text;
    }

    private static String row(List<String> values) {
        return values.stream().map(DayListCsv::field).collect(Collectors.joining(";")) + END;
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(it -> it == ';' || it == ',' || it == '"' || it == '\r' || it == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
