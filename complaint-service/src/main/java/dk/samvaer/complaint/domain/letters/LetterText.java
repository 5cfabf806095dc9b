package dk.samvaer.complaint.domain.letters;

import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a letter, fixed when it is written: what is printed later says the same, whatever the words for new letters are by then. */
public record LetterText(Confidential title, List<Section> sections) {

    /**
     * A part of the letter.
     *
     * @param heading null in the part that follows the title
     * @param items a list below the paragraphs; may be empty
     */
    public record Section(@Nullable Confidential heading, List<Confidential> paragraphs, List<Confidential> items) {}
}
