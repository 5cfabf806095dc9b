package dk.samvaer.complaint.letter;

import static dk.samvaer.complaint.letter.Matter.APPLIES;
import static dk.samvaer.complaint.letter.Matter.weekday;

import dk.samvaer.complaint.domain.Rest;
import dk.samvaer.complaint.domain.letters.LetterText;
import java.util.List;

/** The words of the question whether the rest of a partly upheld complaint is maintained, and what that rest is. */
// CP-09
final class RestQuestionWords {
    private RestQuestionWords() {}

    static LetterText of(Matter matter) {
        return new Draft("Vil du fastholde resten af din klage?")
                .opening(
                        "Vi har genvurderet " + matter.theDecision() + " på grund af " + matter.theComplaint()
                                + ". Resultatet er, at du får delvist medhold.",
                        "Om det, du får medhold i, træffer vi en ny afgørelse, som du får i et andet brev.")
                .listing(
                        "Det skal vi vide fra dig",
                        List.of("Vil du fastholde resten af klagen, altså det, du ikke får medhold i?"),
                        "Svarer du ja, sender vi resten af klagen til Ankestyrelsen, som så tager stilling til den.",
                        "Svarer du nej, er klagesagen slut.")
                .section(
                        "Svar senest "
                                + weekday(Rest.lastDayFor(
                                        matter.today(), matter.complaint().rules())),
                        "Du kan svare skriftligt eller mundtligt, og du behøver ikke at begrunde dit svar. "
                                + silence(matter))
                .section("Afgørelsen gælder imens", APPLIES)
                .done();
    }

    private static String silence(Matter matter) {
        return matter.complaint().rules().forwardPartialWithoutAnswer()
                ? "Hører vi ikke fra dig inden da, sender vi resten af klagen til Ankestyrelsen."
                : "Hører vi ikke fra dig inden da, tager vi selv stilling til, om resten af klagen skal sendes til"
                        + " Ankestyrelsen.";
    }
}
