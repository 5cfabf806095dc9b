package dk.samvaer.complaint.letter;

import dk.samvaer.complaint.domain.letters.Addressee;
import dk.samvaer.complaint.domain.letters.Addressee.Copy;
import dk.samvaer.complaint.domain.letters.Addressee.Relation;
import dk.samvaer.complaint.domain.letters.Addressee.Sender;
import dk.samvaer.complaint.domain.letters.LetterKind;
import dk.samvaer.complaint.domain.letters.LetterRecord;
import dk.samvaer.complaint.domain.letters.LetterText;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Paragraphs;
import dk.samvaer.starter.letter.Printable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is shown and printed.
 *
 * @param copied said to the representative whose copy it is; null in the letter to the citizen
 * @param copies who else has got it
 */
// RP-01, RP-02
record ComplaintLetter(
        LetterKind kind,
        Sender sender,
        String date,
        String caseNumber,
        List<String> addressee,
        @Nullable String copied,
        String title,
        List<Part> sections,
        List<String> copies)
        implements Printable {
    private static final Pattern TOGETHER =
            Pattern.compile("(?<=\\b\\d{1,2}\\.) (?=\\p{Lower}{3})|(?<=§|stk\\.) (?=\\d)");

    /** @param list null where there is none */
    record Part(
            @Nullable String heading,
            List<String> paragraphs,
            @Nullable Items list) {

        private static Part of(LetterText.Section it) {
            var heading = it.heading();
            var items = each(it.items());
            return new Part(
                    heading == null ? null : line(heading),
                    each(it.paragraphs()),
                    items.isEmpty() ? null : new Items(items));
        }

        private static List<String> each(List<Confidential> texts) {
            return texts.stream()
                    .flatMap(it -> Paragraphs.of(it).stream())
                    .map(ComplaintLetter::unbroken)
                    .toList();
        }
    }

    record Items(List<String> items) {}

    static ComplaintLetter of(LetterRecord letter, Addressee seen, @Nullable Copy copy) {
        return new ComplaintLetter(
                letter.kind(),
                seen.sender(),
                DanishDate.of(letter.sentOn()),
                seen.caseNumber(),
                copy == null ? lines(seen.name(), seen.address()) : lines(copy.name(), copy.contact()),
                copy == null ? null : copied(line(seen.name()), copy),
                line(letter.text().title()),
                letter.text().sections().stream().map(Part::of).toList(),
                seen.copies().stream()
                        .map(it -> line(it.name()) + " (" + relation(it.relation()) + ")")
                        .toList());
    }

    @Override
    public String subject() {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> "Klagen er modtaget";
            case NO_DECISION -> "Klage, der ikke handler om en afgørelse";
            case RECEIPT -> "Kvittering for klage";
            case EXTENSION -> "Længere tid til genvurdering";
            case REST_QUESTION -> "Spørgsmål om resten af klagen";
            case FORWARDING_NOTICE -> "Klage sendt til Ankestyrelsen";
            case OUTCOME -> "Ankestyrelsens afgørelse";
        };
    }

    @Override
    public String description() {
        return subject() + " om aktivitets- og samværstilbud";
    }

    @Override
    public String documentTitle() {
        return subject() + " i sag " + caseNumber;
    }

    @Override
    public boolean draft() {
        return false;
    }

    private static String copied(String citizen, Copy copy) {
        return "Dette er en kopi af et brev til " + citizen + ". Du får den, fordi du er " + relation(copy.relation())
                + ". I selve brevet er »du« " + citizen + ".";
    }

    private static String relation(Relation relation) {
        return switch (relation) {
            case GUARDIAN -> "værge";
            case CO_GUARDIAN -> "samværge";
            case PARTY_REPRESENTATIVE -> "partsrepræsentant";
            case COMPANION -> "bisidder";
            case RELATIVE -> "pårørende";
        };
    }

    private static List<String> lines(Confidential name, @Nullable Confidential address) {
        return Stream.of(Optional.of(name), Optional.ofNullable(address))
                .flatMap(Optional::stream)
                .flatMap(it -> Paragraphs.of(it).stream())
                .toList();
    }

    private static String line(Confidential text) {
        return unbroken(String.join(" ", Paragraphs.of(text)));
    }

    /** Keeps on one line what is read as one: a day and its month, and the number of a paragraph of law. */
    private static String unbroken(String text) {
        return TOGETHER.matcher(text).replaceAll("\u00a0");
    }
}
