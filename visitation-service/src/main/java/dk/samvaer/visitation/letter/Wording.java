package dk.samvaer.visitation.letter;

import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.law.Delivery;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Danish words for codes in a letter; fixed text is in the template. */
final class Wording {
    private Wording() {}

    /** @param unchanged a change was asked for and refused, so that the offer stays as it is */
    static String title(DecisionKind kind, boolean unchanged) {
        return switch (kind) {
            case GRANT -> "Du får bevilget et aktivitets- og samværstilbud";
            case PARTIAL_GRANT -> "Du får bevilget et aktivitets- og samværstilbud, men ikke alt det, du har søgt om";
            case REFUSAL ->
                unchanged
                        ? "Du får ikke bevilget den ændring, du har søgt om"
                        : "Du får ikke bevilget et aktivitets- og samværstilbud";
            case CHANGE -> "Dit aktivitets- og samværstilbud bliver ændret";
            case TERMINATION -> "Dit aktivitets- og samværstilbud stopper";
        };
    }

    /** The label of the day from which a decision takes effect; empty where nothing begins or ends. */
    static Optional<String> firstDay(DecisionKind kind) {
        return switch (kind) {
            case GRANT, PARTIAL_GRANT -> Optional.of("Startdato");
            case CHANGE -> Optional.of("Gælder fra");
            case TERMINATION -> Optional.of("Sidste dag");
            case REFUSAL -> Optional.empty();
        };
    }

    static boolean lasting(DecisionKind kind) {
        return switch (kind) {
            case GRANT, PARTIAL_GRANT, CHANGE -> true;
            case REFUSAL, TERMINATION -> false;
        };
    }

    static String exception(DecisionKind kind) {
        return switch (kind) {
            case GRANT, PARTIAL_GRANT, CHANGE -> "Derfor gør vi en undtagelse for dig";
            case REFUSAL, TERMINATION -> "Derfor er tilbuddet ikke det rigtige for dig";
        };
    }

    static String subject(DecisionLine.Subject subject) {
        return switch (subject) {
            case ELIGIBILITY -> "Aktivitets- og samværstilbud";
            case EXTENT -> "Omfang";
            case SUPPLIER -> "Leverandør";
            case TRANSPORT -> "Transport";
        };
    }

    /**
     * @param granted what is granted; null where that is the offer as such
     * @param asked what was asked for instead; null where it is the same, or nothing in particular was
     */
    static String outcome(DecisionLine.Outcome outcome, @Nullable String granted, @Nullable String asked) {
        return switch (outcome) {
            case GRANTED, CHANGED -> given(granted) + (asked == null ? "" : insteadOf(asked));
            case PARTLY_GRANTED ->
                given(granted) + (asked == null ? " (ikke alt det, du har søgt om)" : insteadOf(asked));
            case REFUSED -> "Ikke bevilget" + (asked == null ? "" : ": " + asked);
            case TERMINATED -> "Stopper";
        };
    }

    private static String given(@Nullable String granted) {
        return granted == null ? "Bevilget" : granted;
    }

    private static String insteadOf(String asked) {
        return " (du har søgt om: " + asked + ")";
    }

    static String daysPerWeek(int days) {
        return days == 1 ? "1 dag om ugen" : days + " dage om ugen";
    }

    /** Why the municipality has reassessed the citizen's need. */
    // R53, CP-10, CP-12, DU-03
    static String occasion(Reassessment.Trigger trigger, @Nullable LocalDate complainedOn) {
        if (complainedOn != null) {
            return "Vi har set på vores afgørelse igen på grund af den klage, som vi modtog den "
                    + DanishDate.of(complainedOn) + ".";
        }
        return switch (trigger) {
            case SUPPLIER_NEED_CHANGE, LOW_BENEFIT, FOLLOW_UP ->
                "Vi har fået besked om, at dit behov kan have ændret sig. Derfor har vi vurderet dit tilbud igen.";
            case CITIZEN_REQUEST -> "Vi er blevet bedt om at ændre dit tilbud. Derfor har vi vurderet det igen.";
            case PENSION_AGE ->
                "Vi har vurderet, om tilbuddet stadig er det rigtige for dig, når du når folkepensionsalderen.";
            case COMPLAINT -> "Vi har set på vores afgørelse igen på grund af en klage.";
            case APPEAL_REMITTED ->
                "Ankestyrelsen har behandlet en klage over vores afgørelse. Derfor har vi vurderet din sag igen.";
        };
    }

    // FVL § 19; PH-01
    static Optional<String> hearing(Hearing held) {
        var asked =
                "Den " + DanishDate.of(held.sentOn()) + " fik du mulighed for at udtale dig, før vi traf afgørelsen. ";
        return switch (held.outcome()) {
            case ANSWERED -> Optional.of(asked + "Vi har modtaget din udtalelse, og den er indgået i vores vurdering.");
            case EXPIRED ->
                Optional.of(asked + "Fristen var den " + DanishDate.of(held.answerBy())
                        + ", og vi har ikke modtaget en udtalelse.");
            case WAITING -> Optional.empty();
        };
    }

    /** Why a letter is taken to be received on that day. */
    // CP-02
    static String presumed(Delivery delivery, String receipt, @Nullable Integer postalDays) {
        return switch (delivery) {
            case DIGITAL_POST ->
                "Et brev i Digital Post er modtaget, når det ligger i din digitale postkasse, også selv om du ikke har"
                        + " læst det. Vi regner derfor med, at du har modtaget afgørelsen den " + receipt + ".";
            case LETTER ->
                "Vi regner med, at et brev er fremme " + postalDays
                        + " hverdage (mandag til fredag) efter, at vi har sendt det. Det er den " + receipt + ".";
            case HANDED_OVER -> "Vi regner med, at du får afgørelsen udleveret den " + receipt + ".";
        };
    }

    // RP-01, RP-02
    static String copied(String citizen, Mandate.Kind kind) {
        return "Dette er en kopi af et brev til " + citizen + ". Du får den, fordi du er " + representative(kind)
                + ". I selve brevet er »du« " + citizen + ".";
    }

    static String representative(Mandate.Kind kind) {
        return switch (kind) {
            case GUARDIAN -> "værge";
            case CO_GUARDIAN -> "medværge";
            case PARTY_REPRESENTATIVE -> "partsrepræsentant";
            case COMPANION -> "bisidder";
            case RELATIVE -> "pårørende";
        };
    }
}
