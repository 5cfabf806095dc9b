package dk.samvaer.plan.print;

import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterTemplate;
import dk.samvaer.starter.letter.Printable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan in words, in the order of the page.
 *
 * @param notes what the reader must know before reading
 */
public record PlanPage(Edition edition, String title, List<String> notes, List<Section> sections) implements Printable {
    private static final LetterTemplate TEMPLATE = LetterTemplate.of("plan", "plan.css");

    /** A heading with what stands below it. */
    public record Section(String heading, List<String> paragraphs, List<String> items, List<Table> tables) {
        /** Whether there is a list; an empty one would be read out as such. */
        boolean hasItems() {
            return !items.isEmpty();
        }

        public static Section of(String heading, List<String> paragraphs) {
            return new Section(heading, paragraphs, List.of(), List.of());
        }

        public static Section ofItems(String heading, List<String> items) {
            return new Section(heading, List.of(), items, List.of());
        }

        public static Section ofTables(String heading, List<Table> tables) {
            return new Section(heading, List.of(), List.of(), tables);
        }
    }

    /**
     * What belongs together, such as all of one goal.
     *
     * @param caption null where the heading of the section says it
     */
    public record Table(@Nullable String caption, List<Row> rows) {}

    public record Row(String label, List<String> paragraphs) {}

    public PlanPage {
        notes = Stream.concat(Stream.of(edition.standing()), notes.stream()).toList();
    }

    public Letter letter() {
        return TEMPLATE.fill(edition.fileName(), this);
    }

    @Override
    public String subject() {
        return edition.kind();
    }

    @Override
    public String description() {
        return edition.kind() + " for aktivitets- og samværstilbud";
    }

    @Override
    public String documentTitle() {
        return edition.title();
    }

    @Override
    public boolean draft() {
        return edition.draft();
    }
}
