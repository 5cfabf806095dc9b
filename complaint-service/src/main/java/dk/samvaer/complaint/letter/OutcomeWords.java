package dk.samvaer.complaint.letter;

import static dk.samvaer.complaint.letter.Matter.day;
import static dk.samvaer.complaint.letter.Matter.weekday;

import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.letters.LetterText;
import java.util.Objects;

/** The words of the letter that tells what the appeals board has decided, and what the municipality does. */
// CP-12
final class OutcomeWords {
    private OutcomeWords() {}

    static LetterText of(Matter matter, BoardDecision decided) {
        return new Draft(title(decided))
                .opening(
                        "Vi har sendt " + matter.theComplaint() + " over " + matter.theDecision()
                                + " til Ankestyrelsen. Den har svaret " + day(decided.decidedOn()) + ".",
                        meaning(decided))
                .section("Det gør vi nu", follows(decided))
                .section(
                        "Har du spørgsmål?",
                        "Ankestyrelsens eget brev er lagt i din sag, og du kan få en kopi af det. Spørgsmål til det,"
                                + " Ankestyrelsen har besluttet, skal du stille til Ankestyrelsen. Du finder adressen og"
                                + " telefonnummeret på ast.dk. Spørgsmål til det, vi gør, er du velkommen til at stille"
                                + " til os.")
                .done();
    }

    private static String title(BoardDecision decided) {
        return switch (decided.outcome()) {
            case AFFIRMED -> "Ankestyrelsen er enig i vores afgørelse";
            case CHANGED -> "Ankestyrelsen har ændret vores afgørelse";
            case ANNULLED -> "Ankestyrelsen har ophævet vores afgørelse";
            case REMITTED -> "Ankestyrelsen har sendt sagen tilbage til os";
            case DISMISSED -> "Ankestyrelsen har afvist klagen";
            case REFERRED -> "Ankestyrelsen har sendt klagen videre";
            case LAPSED -> "Klagen er bortfaldet";
        };
    }

    private static String meaning(BoardDecision decided) {
        return switch (decided.outcome()) {
            case AFFIRMED -> "Ankestyrelsen har stadfæstet afgørelsen. Det betyder, at afgørelsen gælder uændret.";
            case CHANGED ->
                "Ankestyrelsen har ændret afgørelsen. Det betyder, at det, som Ankestyrelsen har besluttet, gælder i"
                        + " stedet for vores afgørelse.";
            case ANNULLED -> "Ankestyrelsen har ophævet afgørelsen. Det betyder, at den ikke længere gælder.";
            case REMITTED ->
                "Ankestyrelsen har hjemvist sagen. Det betyder, at vi skal behandle sagen igen og træffe en ny"
                        + " afgørelse.";
            case DISMISSED ->
                "Ankestyrelsen har afvist at behandle klagen. Det betyder, at den ikke har taget stilling til, om"
                        + " afgørelsen er rigtig. Afgørelsen gælder uændret.";
            case REFERRED ->
                "Ankestyrelsen har henvist klagen til en anden myndighed, som skal tage stilling til den."
                        + " Ankestyrelsen har selv ikke taget stilling til, om afgørelsen er rigtig.";
            case LAPSED ->
                "Ankestyrelsen behandler ikke klagen længere. Det betyder, at den ikke har taget stilling til, om"
                        + " afgørelsen er rigtig. Afgørelsen gælder uændret.";
        };
    }

    private static String[] follows(BoardDecision decided) {
        return switch (decided.outcome()) {
            case AFFIRMED, DISMISSED, LAPSED -> new String[] {"Klagesagen er slut, og vi gør ikke mere i den."};
            case REFERRED -> new String[] {"Du behøver ikke at gøre noget. Afgørelsen gælder, indtil du hører andet."};
            case CHANGED, ANNULLED ->
                new String[] {
                    "Vi følger det, Ankestyrelsen har besluttet, senest " + by(decided) + ".",
                    "Du får en ny afgørelse fra os."
                };
            case REMITTED ->
                new String[] {
                    "Vi behandler sagen igen og træffer en ny afgørelse senest " + by(decided)
                            + ". Den kan få et andet eller det samme resultat.",
                    "Mangler vi oplysninger, hører du fra os. Du kan klage over den nye afgørelse, hvis du er uenig i"
                            + " den."
                };
        };
    }

    private static String by(BoardDecision decided) {
        return weekday(Objects.requireNonNull(decided.implementBy()));
    }
}
