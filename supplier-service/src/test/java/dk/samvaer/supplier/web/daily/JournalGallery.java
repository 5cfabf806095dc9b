package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.testkit.letter.LetterPictures;
import dk.samvaer.supplier.application.Journals.Excerpt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes printed care journals to {@code target/letters}, to be looked at. */
final class JournalGallery {
    private JournalGallery() {}

    public static void main(String[] arguments) throws IOException {
        LetterPictures.write(
                Path.of(arguments.length > 0 ? arguments[0] : "target/letters"),
                Map.of(
                        "journal", printed(SampleJournals.december()),
                        "journal-long", printed(SampleJournals.of(60)),
                        "journal-empty", printed(SampleJournals.empty())));
    }

    static Letter printed(Excerpt excerpt) {
        return new PrintedJournal(excerpt).page(SampleJournals.PRINTED).letter();
    }
}
