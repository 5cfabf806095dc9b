package dk.samvaer.complaint.letter;

import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.complaint.domain.letters.LetterText;
import dk.samvaer.starter.letter.Paragraphs;
import java.util.List;
import java.util.Objects;

/** The words of the letter that says that a complaint is about no decision of the municipality, why, and where to turn instead. */
// FVL § 7; CP-01
final class NoDecisionWords {
    private NoDecisionWords() {}

    static LetterText of(Matter matter) {
        var why = Objects.requireNonNull(matter.complaint().submission().noDecision());
        return new Draft("Klagen handler ikke om en afgørelse fra os")
                .opening(
                        "Vi modtog " + matter.aComplaint() + " " + matter.receivedOn() + ".",
                        "Vi har ikke truffet en afgørelse, som klagen kan handle om. Derfor er der ikke noget, vi kan"
                                + " genvurdere, og vi sender ikke klagen til Ankestyrelsen. Klagesagen er slut.")
                .section("Derfor", Paragraphs.of(why.reason()), List.of())
                .section("Her kan du henvende dig", turnTo(why))
                .section(
                        "Er du uenig?",
                        "Handler klagen om en afgørelse, som vi har truffet, så skriv, ring eller kom forbi. Så"
                                + " behandler vi klagen, som om den hele tiden har været i gang: Den regnes for modtaget "
                                + matter.receivedOn() + ".")
                .done();
    }

    /** The authority that has the matter gets the complaint where one does; everybody is advised. */
    private static String[] turnTo(NoDecision why) {
        var authority = why.forwardedTo();
        return authority == null || authority.isBlank()
                ? new String[] {
                    "Vi har ikke sendt klagen videre til en anden myndighed.",
                    "Vi hjælper dig gerne med at finde ud af, hvor du kan henvende dig. Det har du ret til efter"
                            + " forvaltningslovens § 7, stk. 1."
                }
                : new String[] {
                    "Vi har sendt klagen videre til " + String.join(" ", Paragraphs.of(authority))
                            + ", fordi det er dér, den hører til. Det skal vi efter forvaltningslovens § 7, stk. 2.",
                    "Du behøver ikke at gøre noget. Har du spørgsmål til, hvad der nu sker, hjælper vi dig gerne."
                };
    }
}
