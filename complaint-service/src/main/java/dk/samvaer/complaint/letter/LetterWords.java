package dk.samvaer.complaint.letter;

import static dk.samvaer.complaint.letter.Matter.APPLIES;
import static dk.samvaer.complaint.letter.Matter.MAY_WITHDRAW;
import static dk.samvaer.complaint.letter.Matter.day;
import static dk.samvaer.complaint.letter.Matter.weekday;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.RestAnswer;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.letters.LetterKind;
import dk.samvaer.complaint.domain.letters.LetterText;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.letter.Paragraphs;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts into words what a letter of each kind tells on the day on which it is written. */
// RSL §§ 66, 67, 72; CP-01, CP-07 to CP-09, CP-11, CP-12
public final class LetterWords {
    private LetterWords() {}

    /** @param decision may be null in letters that do not tell of it */
    public static LetterText of(
            LetterKind kind, Complaint complaint, @Nullable KnownDecision decision, LocalDate today) {
        var matter = new Matter(complaint, decision, today);
        return switch (kind) {
            case ACKNOWLEDGEMENT -> AcknowledgementWords.of(matter);
            case NO_DECISION -> NoDecisionWords.of(matter);
            case RECEIPT -> ReceiptWords.of(matter);
            case EXTENSION -> extension(matter);
            case REST_QUESTION -> RestQuestionWords.of(matter);
            case FORWARDING_NOTICE -> forwarding(matter);
            case OUTCOME -> OutcomeWords.of(matter, decided(complaint));
        };
    }

    // CP-08
    private static LetterText extension(Matter matter) {
        var review = matter.complaint().review();
        var reason = Objects.requireNonNull(review.extensionReason());
        return new Draft("Vi har brug for mere tid til at genvurdere afgørelsen")
                .opening("Vi er ved at genvurdere " + matter.theDecision() + ", fordi vi " + matter.receivedOn()
                        + " modtog " + matter.theComplaint() + ". Det tager længere tid, end vi har skrevet til dig.")
                .section("Derfor tager det længere tid", Paragraphs.of(reason), List.of())
                .section(
                        "Den nye dato",
                        "Vi regner med at være færdige senest " + weekday(review.dueOn()) + ". Derefter får du besked.")
                .section(
                        "Det kan du gøre",
                        "Du behøver ikke at gøre noget. Har du nye oplysninger, er du velkommen til at sende dem til"
                                + " os.")
                .section("Afgørelsen gælder imens", APPLIES)
                .done();
    }

    // CP-09, R54
    private static LetterText forwarding(Matter matter) {
        var receipt = Objects.requireNonNull(
                Objects.requireNonNull(matter.complaint().forwarding()).receipt());
        return new Draft(
                        matter.byCitizen()
                                ? "Din klage er sendt til Ankestyrelsen"
                                : "Klagen er sendt til Ankestyrelsen")
                .opening(
                        why(matter),
                        "Derfor har vi sendt klagen videre til Ankestyrelsen, som er klageinstans. Den modtog klagen "
                                + day(DanishTime.day(receipt.on()))
                                + " og har givet den nummer "
                                + receipt.boardReference() + ".")
                .listing(
                        "Det har vi sendt",
                        List.of("Ankestyrelsen har fået hele sagen, så den kan tage stilling til klagen:"),
                        SentWords.of(matter))
                .listing(
                        "Det sker der nu",
                        List.of(),
                        "Du behøver ikke at gøre noget. Ankestyrelsen behandler klagen og skriver til dig.",
                        "Har du nye oplysninger eller bemærkninger, kan du sende dem til Ankestyrelsen og oplyse"
                                + " nummeret på klagen. Du finder adressen på ast.dk.",
                        "Du kan få en kopi af det, vi har sendt. Så skal du blot sige det til os.",
                        MAY_WITHDRAW)
                .section("Afgørelsen gælder imens", APPLIES)
                .done();
    }

    private static String why(Matter matter) {
        var review = matter.complaint().review();
        var reviewed = "Vi har genvurderet " + matter.theDecision() + " på grund af " + matter.theComplaint();
        if (review.outcome() != ReviewOutcome.PARTLY_UPHELD) {
            return reviewed + ". Vi fastholder afgørelsen.";
        }
        var rest = review.rest();
        boolean maintained = rest != null && rest.answer() == RestAnswer.MAINTAINED;
        return reviewed + " og har givet delvist medhold. "
                + (maintained
                        ? "Resten af klagen er fastholdt over for os."
                        : "Vi har ikke fået svar på, om resten af klagen fastholdes.");
    }

    private static BoardDecision decided(Complaint complaint) {
        return Objects.requireNonNull(complaint.boardDecision());
    }
}
