package dk.samvaer.complaint.letter;

import static dk.samvaer.complaint.letter.Matter.APPLIES;
import static dk.samvaer.complaint.letter.Matter.weekday;

import dk.samvaer.complaint.domain.Rest;
import dk.samvaer.complaint.domain.letters.LetterText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of the question whether the rest of a partly upheld complaint is maintained, and what that rest is. */
// CP-09
final class RestQuestionWords {
    private RestQuestionWords() {}

    static LetterText of(Matter matter) {
        var unreviewed = unreviewed(matter);
        boolean added = unreviewed != null && unreviewed.wholeRest();
        var draft = new Draft("Vil du fastholde resten af din klage?").opening(opening(matter, added));
        if (unreviewed != null) {
            draft.section(
                    "Det har vi ikke genvurderet",
                    "Klagen er blevet udvidet med " + matter.named(unreviewed.lineIds())
                            + ", efter at vi havde genvurderet afgørelsen. Det har vi derfor ikke taget stilling til.");
        }
        return draft.listing(
                        "Det skal vi vide fra dig",
                        List.of(question(unreviewed)),
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

    private static Rest.@Nullable Unreviewed unreviewed(Matter matter) {
        var rest = matter.complaint().review().rest();
        return rest == null ? null : rest.unreviewed();
    }

    private static String[] opening(Matter matter, boolean added) {
        return new String[] {
            "Vi har genvurderet " + matter.theDecision() + " på grund af " + matter.theComplaint() + ". "
                    + (added
                            ? "Du får medhold i alt det, vi har genvurderet."
                            : "Resultatet er, at du får delvist medhold."),
            "Om det, du får medhold i, træffer vi en ny afgørelse, som du får i et andet brev."
        };
    }

    private static String question(Rest.@Nullable Unreviewed unreviewed) {
        if (unreviewed == null) {
            return "Vil du fastholde resten af klagen, altså det, du ikke får medhold i?";
        }
        return unreviewed.wholeRest()
                ? "Vil du fastholde resten af klagen, altså det, vi ikke har genvurderet?"
                : "Vil du fastholde resten af klagen, altså det, du ikke får medhold i, og det, vi ikke har"
                        + " genvurderet?";
    }

    private static String silence(Matter matter) {
        return matter.complaint().rules().forwardPartialWithoutAnswer()
                ? "Hører vi ikke fra dig inden da, sender vi resten af klagen til Ankestyrelsen."
                : "Hører vi ikke fra dig inden da, tager vi selv stilling til, om resten af klagen skal sendes til"
                        + " Ankestyrelsen.";
    }
}
