package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.supplier.application.Journals.Excerpt;
import dk.samvaer.supplier.application.Journals.Line;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.daily.Authorship;
import dk.samvaer.supplier.domain.daily.DayRange;
import dk.samvaer.supplier.domain.daily.JournalEntry;
import dk.samvaer.supplier.domain.daily.JournalNote;
import dk.samvaer.supplier.domain.daily.JournalTheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Care journals to be printed. */
final class SampleJournals {
    static final LocalDate DEC_7 = LocalDate.of(2026, 12, 7);
    static final DayRange DECEMBER = new DayRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
    static final Instant PRINTED = Instant.parse("2027-01-20T09:30:00Z");

    private SampleJournals() {}

    /** A correction, an entry of the supplier's system, and text that is no markup. */
    static Excerpt december() {
        return new Excerpt(
                Given.attached(),
                DECEMBER,
                null,
                List.of(
                        line(
                                1,
                                DEC_7,
                                JournalTheme.CARE,
                                "Fik hjælp til frokosten.\nDrak to glas vand.",
                                "Per",
                                null,
                                3),
                        line(2, DEC_7, JournalTheme.COMMUNITY, "Spillede <kort> & grinede.", "reports:nsv", null, null),
                        line(3, DEC_7, JournalTheme.CARE, "Spiste selv, og drak to glas vand.", "Per", 1, null),
                        line(
                                4,
                                DEC_7.plusDays(1),
                                JournalTheme.IDENTITY,
                                "Malede et billede af sit hus.",
                                "Ida",
                                null,
                                9)));
    }

    static Excerpt of(int entries) {
        var lines = IntStream.range(0, entries)
                .mapToObj(number -> line(
                        number,
                        DEC_7.plusDays(number / 3),
                        JournalTheme.values()[number % 5],
                        "En rolig dag i værkstedet, hvor borgeren arbejdede med ler. ".repeat(1 + number % 7),
                        "Per",
                        null,
                        null))
                .toList();
        return new Excerpt(Given.attached(), DECEMBER, JournalTheme.CARE, lines);
    }

    static Excerpt empty() {
        return new Excerpt(Given.attached(), new DayRange(null, null), null, List.of());
    }

    static Line line(
            int number,
            LocalDate about,
            JournalTheme theme,
            String text,
            String author,
            @Nullable Integer corrects,
            @Nullable Integer correctedBy) {
        var correction = corrects == null
                ? null
                : new JournalEntry.Correction(id(corrects), Confidential.of("Det var ikke rigtigt."));
        var entry = new JournalEntry(
                id(number),
                Given.CASE,
                Given.CITIZEN,
                Given.PLACEMENT,
                "nsv",
                new JournalNote(theme, about, Confidential.of(text)),
                correction,
                new Authorship(new Actor(author, Role.SUPPLIER_STAFF), Instant.parse("2026-12-07T13:05:00Z")));
        return new Line(entry, correctedBy == null ? null : id(correctedBy));
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }
}
