package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterTemplate;
import dk.samvaer.starter.letter.Printable;
import java.util.List;
import java.util.UUID;

/**
 * A care journal in words, in the order of the page. It names the case, never the citizen.
 *
 * @param period such as: fra den 1. til den 31. december 2026
 * @param notes what the reader must know before reading
 */
record JournalPage(UUID caseId, String period, List<String> notes, List<Day> days) implements Printable {
    private static final LetterTemplate TEMPLATE = LetterTemplate.of("journal", "journal.css");

    /** All that is about one day. */
    record Day(String heading, List<Entry> entries) {}

    /**
     * One entry.
     *
     * @param written by whom and when
     * @param marks that it is corrected, or what it corrects and why
     */
    record Entry(String heading, String written, boolean corrected, List<String> marks, List<String> paragraphs) {
        String style() {
            return corrected ? "entry corrected" : "entry";
        }
    }

    Letter letter() {
        return TEMPLATE.fill("omsorgsjournal-" + caseId, this);
    }

    @Override
    public String subject() {
        return "Omsorgsjournal";
    }

    @Override
    public String description() {
        return "Omsorgsjournal fra aktivitets- og samværstilbud";
    }

    @Override
    public String documentTitle() {
        return "Omsorgsjournal i sag " + caseId + ", " + period;
    }

    @Override
    public boolean draft() {
        return false;
    }
}
