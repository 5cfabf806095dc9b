package dk.samvaer.visitation.letter;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.letter.CaseDocument;
import dk.samvaer.starter.letter.CaseDocument.Row;
import dk.samvaer.starter.letter.CaseDocument.Section;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Letter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what has happened in a case, day by day. */
public final class TimelineDocument {
    private TimelineDocument() {}

    /** One thing that has happened, in words. */
    public record Happened(Instant at, String text) {}

    static Letter of(String caseNumber, List<Happened> all, LocalDate today) {
        var days = all.stream()
                .collect(Collectors.groupingBy(
                        it -> DanishTime.day(it.at()),
                        LinkedHashMap::new,
                        Collectors.mapping(Happened::text, Collectors.toList())));
        var rows = days.entrySet().stream()
                .map(day -> new Row(DanishDate.of(day.getKey()), day.getValue()))
                .toList();
        return new CaseDocument(
                        "Sagens forløb",
                        "Sagens forløb",
                        caseNumber,
                        today,
                        List.of(),
                        List.of(Section.ofRows("Det er der sket", rows)))
                .letter("forloeb-" + caseNumber);
    }
}
