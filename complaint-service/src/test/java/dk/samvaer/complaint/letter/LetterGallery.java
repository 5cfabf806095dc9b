package dk.samvaer.complaint.letter;

import dk.samvaer.starter.testkit.letter.LetterPictures;
import java.io.IOException;
import java.nio.file.Path;

/** Writes every variant of the letters to {@code target/letters}, to be looked at. */
final class LetterGallery {
    private LetterGallery() {}

    public static void main(String[] arguments) throws IOException {
        LetterPictures.write(Path.of(arguments.length > 0 ? arguments[0] : "target/letters"), LetterVariants.letters());
    }
}
