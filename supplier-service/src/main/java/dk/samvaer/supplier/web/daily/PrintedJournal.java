package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Paragraphs;
import dk.samvaer.supplier.application.Journals.Excerpt;
import dk.samvaer.supplier.application.Journals.Line;
import dk.samvaer.supplier.domain.daily.DayRange;
import dk.samvaer.supplier.domain.daily.JournalEntry;
import dk.samvaer.supplier.domain.daily.JournalTheme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a part of a care journal in plain Danish, day by day, its entries numbered so that a correction can name what it corrects. */
// R26, SU-06, SU-07
final class PrintedJournal {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final String REPORTED = "reports:";

    private final Excerpt excerpt;
    private final Map<UUID, Integer> numbers = new HashMap<>();

    PrintedJournal(Excerpt excerpt) {
        this.excerpt = excerpt;
        excerpt.lines().forEach(line -> numbers.put(line.entry().id(), numbers.size() + 1));
    }

    JournalPage page(Instant printedAt) {
        var period = period(excerpt.days());
        var theme = excerpt.theme();
        var notes = Stream.of(
                "Sag " + excerpt.placement().caseId() + ".",
                "Udskriften dækker tiden " + period + ".",
                theme == null ? "Den har alle temaer." : "Den har kun temaet: " + words(theme) + ".",
                "Udskrevet " + moment(printedAt) + ".",
                count(excerpt.lines().size()));
        return new JournalPage(excerpt.placement().caseId(), period, notes.toList(), days());
    }

    private static String count(int entries) {
        return switch (entries) {
            case 0 -> "Der er ingen notater.";
            case 1 -> "Der er 1 notat.";
            default -> "Der er " + entries + " notater.";
        };
    }

    private List<JournalPage.Day> days() {
        return excerpt.lines().stream()
                .collect(Collectors.groupingBy(line -> line.entry().note().about(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new JournalPage.Day(
                        capital(DanishDate.withWeekday(day.getKey())),
                        day.getValue().stream().map(this::entry).toList()))
                .toList();
    }

    private JournalPage.Entry entry(Line line) {
        var entry = line.entry();
        var author = entry.authorship();
        return new JournalPage.Entry(
                "Notat " + numbers.get(entry.id()) + ": " + words(entry.note().theme()),
                "Skrevet " + moment(author.at()) + by(author.by().subject()) + ".",
                line.correctedBy() != null,
                marks(entry, line.correctedBy()),
                Paragraphs.of(entry.note().text()));
    }

    private List<String> marks(JournalEntry entry, @Nullable UUID correctedBy) {
        List<String> marks = new ArrayList<>();
        var correction = entry.correction();
        if (correction != null) {
            marks.add("Retter " + named(correction.entryId()) + ". Grund: " + oneLine(correction.reason()));
        }
        if (correctedBy != null) {
            marks.add("Gælder ikke længere. Det er rettet af " + named(correctedBy) + ".");
        }
        return marks;
    }

    private String named(UUID entryId) {
        var number = numbers.get(entryId);
        return number == null ? "et notat uden for udskriften" : "notat " + number;
    }

    private static String oneLine(Confidential text) {
        return String.join(" ", Paragraphs.of(text));
    }

    private static String by(String subject) {
        return subject.startsWith(REPORTED) ? " fra leverandørens eget system" : " af " + subject;
    }

    private static String period(DayRange days) {
        var from = days.from();
        var to = days.to();
        if (from == null) {
            return to == null ? "fra første til sidste notat" : "til og med den " + DanishDate.of(to);
        }
        return "fra den " + DanishDate.of(from) + (to == null ? "" : " til og med den " + DanishDate.of(to));
    }

    private static String moment(Instant at) {
        LocalDate day = DanishTime.day(at);
        return "den " + DanishDate.of(day) + " kl. " + TIME.format(at.atZone(DanishTime.ZONE));
    }

    private static String words(JournalTheme theme) {
        return switch (theme) {
            case CARE -> "pleje og omsorg";
            case COMMUNITY -> "fællesskab";
            case RELATIONS_AND_SECURITY -> "relationer og tryghed";
            case IDENTITY -> "identitet";
            case COMPENSATING_EFFORT -> "kompenserende indsats";
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
