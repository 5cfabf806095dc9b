package dk.samvaer.complaint.letter;

import dk.samvaer.complaint.domain.letters.LetterText;
import dk.samvaer.complaint.domain.letters.LetterText.Section;
import dk.samvaer.starter.domain.Confidential;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A letter while it is written, section by section. */
final class Draft {
    private final String title;
    private final List<Section> sections = new ArrayList<>();

    Draft(String title) {
        this.title = title;
    }

    /** The part that follows the title. */
    Draft opening(String... paragraphs) {
        return section(null, List.of(paragraphs), List.of());
    }

    Draft section(String heading, String... paragraphs) {
        return section(heading, List.of(paragraphs), List.of());
    }

    /** A section that ends with a list. */
    Draft listing(String heading, List<String> paragraphs, String... items) {
        return section(heading, paragraphs, List.of(items));
    }

    Draft section(@Nullable String heading, List<String> paragraphs, List<String> items) {
        sections.add(new Section(
                heading == null ? null : Confidential.of(heading),
                sealed(paragraphs.stream()),
                sealed(items.stream())));
        return this;
    }

    LetterText done() {
        return new LetterText(Confidential.of(title), List.copyOf(sections));
    }

    private static List<Confidential> sealed(Stream<String> texts) {
        return texts.filter(it -> !it.isBlank()).map(Confidential::of).toList();
    }
}
