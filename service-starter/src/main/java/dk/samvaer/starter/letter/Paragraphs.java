package dk.samvaer.starter.letter;

import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import java.util.stream.Stream;

/** Splits and cleans free text for print. */
public final class Paragraphs {
    private static final String ERASED = "(slettet)";

    private Paragraphs() {}

    /** One paragraph for each line of the text; erased text is marked as erased. */
    public static List<String> of(Confidential text) {
        return text.isBlank() ? List.of(ERASED) : lines(text.text()).toList();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(Paragraphs::printable).filter(line -> !line.isBlank());
    }

    /** The text without control characters and broken surrogate pairs. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(Paragraphs::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean printable(int character) {
        boolean brokenPair = Character.getType(character) == Character.SURROGATE;
        boolean unassigned = character == 0xFFFE || character == 0xFFFF;
        return character == '\t' || !Character.isISOControl(character) && !brokenPair && !unassigned;
    }
}
