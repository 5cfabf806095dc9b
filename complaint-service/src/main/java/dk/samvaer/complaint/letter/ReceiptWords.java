package dk.samvaer.complaint.letter;

import static dk.samvaer.complaint.letter.Matter.APPLIES;
import static dk.samvaer.complaint.letter.Matter.MAY_WITHDRAW;
import static dk.samvaer.complaint.letter.Matter.day;
import static dk.samvaer.complaint.letter.Matter.weekday;

import dk.samvaer.complaint.domain.letters.LetterKind;
import dk.samvaer.complaint.domain.letters.LetterText;
import dk.samvaer.starter.letter.DanishDate;
import java.util.List;

/** The words of the receipt: what was received, what happens now, and what a late complaint means. */
// CP-01, CP-07, CP-08, CP-11
final class ReceiptWords {
    private ReceiptWords() {}

    static LetterText of(Matter matter) {
        var draft = new Draft(title(matter)).opening(opening(matter));
        draft.listing("Det har vi modtaget", List.of(), matter.how(), matter.about(), matter.grounds());
        if (matter.late()) {
            late(draft, matter);
        }
        next(draft, matter);
        return draft.section("Afgørelsen gælder imens", APPLIES).done();
    }

    /** Who has been told that it was received is told what has happened since. */
    private static String title(Matter matter) {
        return toldBefore(matter)
                ? "Vi behandler nu " + matter.theComplaint()
                : "Vi har modtaget " + matter.aComplaint();
    }

    private static String[] opening(Matter matter) {
        var received = "Den " + DanishDate.of(matter.complaint().received().receivedOn()) + " modtog vi "
                + matter.aComplaint() + " over " + matter.theDecision() + ".";
        if (matter.told(LetterKind.NO_DECISION)) {
            return new String[] {
                received,
                "Vi har skrevet til dig, at klagen ikke handlede om en afgørelse fra os. Nu har vi fundet afgørelsen,"
                        + " og derfor behandler vi klagen."
            };
        }
        // The citizen has made one complaint, and is told of two.
        if (matter.complaint().submission().continues() != null) {
            return new String[] {
                received,
                "Der er klaget over en anden del af afgørelsen før. Det, der nu er tilføjet, kom ikke med, da vi"
                        + " genvurderede den klage. Derfor behandler vi det som en klage for sig og genvurderer også"
                        + " den del."
            };
        }
        return matter.told(LetterKind.ACKNOWLEDGEMENT)
                ? new String[] {received, "Vi har skrevet til dig, at vi ventede på afgørelsen. Nu har vi den."}
                : new String[] {received};
    }

    private static boolean toldBefore(Matter matter) {
        return matter.told(LetterKind.ACKNOWLEDGEMENT) || matter.told(LetterKind.NO_DECISION);
    }

    // CP-07
    private static void late(Draft draft, Matter matter) {
        var deadline = matter.decision().complaintDeadline();
        var last = deadline == null ? "" : " Sidste dag, du kunne klage, var " + day(deadline) + ".";
        draft.section(
                "Klagen er kommet efter klagefristen",
                "Vi behandler klagen alligevel." + last,
                "Får du ikke medhold, sender vi klagen til Ankestyrelsen. Det er kun Ankestyrelsen, der kan bestemme,"
                        + " om den vil se bort fra klagefristen. Det kan den gøre, hvis der er en særlig grund, for"
                        + " eksempel alvorlig sygdom.",
                matter.lateReasonGiven()
                        ? "Forklaringen på, at klagen kom efter fristen, er lagt i sagen."
                        : "Fortæl os derfor, hvorfor klagen kom efter fristen. Du kan skrive, ringe eller komme"
                                + " forbi.");
    }

    /** A decision may be found, or a complaint registered, so late that its review is overdue already. */
    // CP-08
    private static String answerBy(Matter matter) {
        var due = matter.complaint().review().dueOn();
        return matter.today().isAfter(due)
                ? "Du skulle have haft svar senest " + weekday(due)
                        + ". Det beklager vi. Du får svar, så snart vi er færdige."
                : "Du får svar senest " + weekday(due) + ".";
    }

    // CP-08, CP-09
    private static void next(Draft draft, Matter matter) {
        var review = matter.complaint().review();
        if (review.outcome() != null) {
            draft.section(
                    "Det er der sket siden",
                    "Vi har genvurderet afgørelsen. Hvad vi er kommet frem til, får du i et andet brev.");
            return;
        }
        draft.listing(
                "Det sker der nu",
                List.of("Vi genvurderer nu selv afgørelsen. " + answerBy(matter)),
                "Får du medhold, træffer vi en ny afgørelse.",
                "Får du medhold i en del af klagen, træffer vi en ny afgørelse om den del og spørger, om du vil"
                        + " fastholde resten.",
                "Får du ikke medhold, sender vi klagen til Ankestyrelsen. Det gør vi af os selv.",
                "Har du flere oplysninger, er du velkommen til at sende dem til os.",
                MAY_WITHDRAW);
    }
}
