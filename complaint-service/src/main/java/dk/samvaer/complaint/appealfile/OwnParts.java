package dk.samvaer.complaint.appealfile;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.Received;
import dk.samvaer.complaint.domain.Rest;
import dk.samvaer.complaint.domain.RestAnswer;
import dk.samvaer.complaint.domain.Supplement;
import dk.samvaer.complaint.domain.letters.LetterRecord;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.letter.CaseDocument;
import dk.samvaer.starter.letter.CaseDocument.Row;
import dk.samvaer.starter.letter.CaseDocument.Section;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.letter.Paragraphs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints what complaint-service itself owns of the file: the complaint and the statement of the municipality. */
// R51, R54, CP-01, CP-07
public final class OwnParts {
    private OwnParts() {}

    public static Part complaint(String caseNumber, Complaint complaint, Instant now) {
        var received = complaint.received();
        var document = new CaseDocument(
                "Klage",
                "Klagen",
                caseNumber,
                DanishTime.day(now),
                List.of(
                        Row.of("Modtaget", DanishDate.of(received.receivedOn())),
                        Row.of("Modtaget som", Words.of(received.channel())),
                        Row.of("Klager", Words.of(received.complainant())),
                        Row.of("Frist", Words.of(complaint.timeliness().now()))),
                Stream.concat(
                                Stream.of(grounds(received), lateReason(received), earlier(complaint)),
                                Stream.concat(
                                        complaint.supplements().stream()
                                                .map(it -> supplement(it, isFurther(it, complaint))),
                                        Stream.ofNullable(complaint.review().rest())
                                                .map(OwnParts::rest)))
                        .toList());
        return new Part(PartKind.COMPLAINT, "Klagen", document.letter("klage").pdf());
    }

    // CP-09
    public static Part statement(String caseNumber, Confidential statement, Instant now) {
        var document = new CaseDocument(
                "Udtalelse",
                "Kommunens udtalelse til Ankestyrelsen",
                caseNumber,
                DanishTime.day(now),
                List.of(Row.of("Skrevet den", DanishDate.of(DanishTime.day(now)))),
                List.of(Section.of("Udtalelse", Paragraphs.of(statement))));
        return new Part(
                PartKind.STATEMENT,
                "Kommunens udtalelse",
                document.letter("udtalelse").pdf());
    }

    /** A letter that was sent about the complaint, as it was sent. */
    public static Part letter(LetterRecord sent, Letter print) {
        return new Part(PartKind.LETTER, Words.of(sent.kind()) + " " + DanishDate.of(sent.sentOn()), print.pdf());
    }

    private static Section grounds(Received received) {
        var grounds = received.grounds();
        return Section.of(
                "Det skriver eller siger klageren",
                grounds == null ? List.of("Klageren har ikke givet en begrundelse.") : Paragraphs.of(grounds));
    }

    // CP-07
    private static Section lateReason(Received received) {
        return Section.of("Derfor kommer klagen efter fristen", optional(received.lateReason()));
    }

    // CP-02
    private static Section earlier(Complaint complaint) {
        return Section.ofRows(
                "Tidligere vurdering af fristen",
                complaint.timeliness().earlier().stream()
                        .map(it -> Row.of("Indtil " + DanishDate.of(it.until()), Words.of(it.timeliness())))
                        .toList());
    }

    private static boolean isFurther(Supplement it, Complaint complaint) {
        return it.lineIds().stream().anyMatch(complaint.submission().furtherLineIds()::contains);
    }

    /** @param further whether it came too late for the review and is complained about on its own. CP-08 */
    private static Section supplement(Supplement it, boolean further) {
        return Section.ofRows(
                "Tilføjet den " + DanishDate.of(it.receivedOn()),
                Stream.of(
                                Optional.of(Row.of("Modtaget som", Words.of(it.channel()))),
                                row("Indhold", it.grounds()),
                                row("Derfor kommer det efter fristen", it.lateReason()),
                                Optional.of(Row.of(
                                                "Behandles", "Som en klage for sig, da det kom efter genvurderingen"))
                                        .filter(ignored -> further))
                        .flatMap(Optional::stream)
                        .toList());
    }

    // CP-09
    private static Section rest(Rest it) {
        var answer = it.answer();
        var answered = it.answeredOn();
        return Section.ofRows(
                "Den del, der ikke er givet medhold i",
                Stream.of(
                                Optional.of(Row.of("Frist for svar", DanishDate.of(it.answerBy()))),
                                Optional.ofNullable(answer).map(said -> Row.of("Svar", said(said))),
                                Optional.ofNullable(answered).map(on -> Row.of("Den", DanishDate.of(on))))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String said(RestAnswer answer) {
        return switch (answer) {
            case MAINTAINED -> "Klageren fastholder klagen";
            case DROPPED -> "Klageren fastholder ikke klagen";
            case NO_ANSWER -> "Klageren har ikke svaret inden fristen";
        };
    }

    private static Optional<Row> row(String label, @Nullable Confidential text) {
        return Optional.ofNullable(text).map(it -> new Row(label, Paragraphs.of(it)));
    }

    private static List<String> optional(@Nullable Confidential text) {
        return text == null ? List.of() : Paragraphs.of(text);
    }
}
