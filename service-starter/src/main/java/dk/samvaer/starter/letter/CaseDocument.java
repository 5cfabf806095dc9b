package dk.samvaer.starter.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case that is no letter, such as an assessment: facts, then sections of text and rows.
 *
 * @param subject what kind of document it is, such as Udredning
 * @param caseNumber what people call the case; null where it is not known here
 * @param madeOn the day as of which it is so
 * @param facts what the reader must know first
 */
public record CaseDocument(
        String subject,
        String title,
        @Nullable String caseNumber,
        LocalDate madeOn,
        List<Row> facts,
        List<Section> sections)
        implements Printable {
    private static final LetterTemplate TEMPLATE = LetterTemplate.of("case-document", "case-document.css");

    /** A label and what it says, in one or more paragraphs. */
    public record Row(String label, List<String> paragraphs) {
        public static Row of(String label, String text) {
            return new Row(label, List.of(text));
        }
    }

    /** A heading with what stands below it. */
    public record Section(String heading, List<String> paragraphs, List<Row> rows) {
        public static Section of(String heading, List<String> paragraphs) {
            return new Section(heading, paragraphs, List.of());
        }

        public static Section ofRows(String heading, List<Row> rows) {
            return new Section(heading, List.of(), rows);
        }

        /** Whether there is a table; an empty one would be read out as such. */
        boolean hasRows() {
            return !rows.isEmpty();
        }

        boolean says() {
            return hasRows() || !paragraphs.isEmpty();
        }
    }

    /** Leaves out the sections that say nothing. */
    public CaseDocument {
        facts = List.copyOf(facts);
        sections = sections.stream().filter(Section::says).toList();
    }

    /** @param name of the file, without the ending that tells its form */
    public Letter letter(String name) {
        return TEMPLATE.fill(name, this);
    }

    boolean hasFacts() {
        return !facts.isEmpty();
    }

    String foot() {
        return documentTitle() + ", " + DanishDate.of(madeOn);
    }

    @Override
    public String description() {
        return title;
    }

    @Override
    public String documentTitle() {
        return caseNumber == null ? subject : subject + " i sag " + caseNumber;
    }

    @Override
    public boolean draft() {
        return false;
    }
}
