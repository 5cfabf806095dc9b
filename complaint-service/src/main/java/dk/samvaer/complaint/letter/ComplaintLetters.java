package dk.samvaer.complaint.letter;

import dk.samvaer.complaint.domain.letters.Addressee;
import dk.samvaer.complaint.domain.letters.Addressee.Copy;
import dk.samvaer.complaint.domain.letters.LetterRecord;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.LetterTemplate;
import org.jspecify.annotations.Nullable;

/** Shows and prints letters that were written: always the same, except that erased texts are marked as erased. */
public final class ComplaintLetters {
    private static final LetterTemplate TEMPLATE = LetterTemplate.of("complaint");

    private ComplaintLetters() {}

    /**
     * The letter as it was sent.
     *
     * @param seen to whom it went, as far as the reader may know
     * @param copy whose copy it is; null for the letter to the citizen
     */
    public static Letter of(LetterRecord letter, Addressee seen, @Nullable Copy copy) {
        return TEMPLATE.fill(name(letter) + "-" + seen.caseNumber(), ComplaintLetter.of(letter, seen, copy));
    }

    private static String name(LetterRecord letter) {
        return switch (letter.kind()) {
            case ACKNOWLEDGEMENT -> "klagen-er-modtaget";
            case NO_DECISION -> "ingen-afgoerelse";
            case RECEIPT -> "kvittering";
            case EXTENSION -> "laengere-tid";
            case REST_QUESTION -> "spoergsmaal";
            case FORWARDING_NOTICE -> "sendt-til-ankestyrelsen";
            case OUTCOME -> "ankestyrelsens-afgoerelse";
        };
    }
}
