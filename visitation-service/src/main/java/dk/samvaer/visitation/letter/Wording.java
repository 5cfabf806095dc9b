package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.TransportLimits;
import dk.samvaer.visitation.domain.law.Delivery;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Danish words for codes in a letter; fixed text is in the template. */
final class Wording {
    private Wording() {}

    /** The label of the day from which a decision takes effect; empty where nothing begins or ends. */
    static Optional<String> firstDay(DecisionKind kind) {
        return switch (kind) {
            case GRANT, PARTIAL_GRANT -> Optional.of("Startdato");
            case CHANGE -> Optional.of("Gælder fra");
            case TERMINATION -> Optional.of("Sidste dag i tilbuddet");
            case REFUSAL -> Optional.empty();
        };
    }

    static String exception(DecisionKind kind) {
        return switch (kind) {
            case GRANT, PARTIAL_GRANT, CHANGE -> "Derfor gør vi en undtagelse for dig";
            case REFUSAL, TERMINATION -> "Derfor er tilbuddet ikke det rigtige for dig";
        };
    }

    // DE-01
    static String asAsked(DecisionKind kind) {
        return kind == DecisionKind.TERMINATION
                ? "Afgørelsen svarer til det, du har bedt om."
                : "Afgørelsen svarer til det, du har søgt om.";
    }

    static String subject(DecisionLine.Subject subject) {
        return switch (subject) {
            case ELIGIBILITY -> "Aktivitets- og samværstilbud";
            case EXTENT -> "Omfang";
            case SUPPLIER -> "Leverandør";
            case REMUNERATION -> "Vederlag";
            case TRANSPORT -> "Befordring";
        };
    }

    /** What is determined, what there was until then, and what was asked for instead. */
    static String outcome(Determinations.Words it) {
        var text = switch (it.outcome()) {
            case GRANTED, CHANGED -> given(it.given());
            case PARTLY_GRANTED -> it.asked() == null ? "Delvist bevilget: " + given(it.given()) : given(it.given());
            case REFUSED -> "Afslag";
            case TERMINATED -> "Ophører";
        };
        var asides = Stream.of(
                        Optional.ofNullable(it.before()).map(before -> "hidtil: " + before),
                        Optional.ofNullable(it.asked()).map(Wording::appliedFor))
                .flatMap(Optional::stream)
                .toList();
        return asides.isEmpty() ? text : text + " (" + String.join("; ", asides) + ")";
    }

    private static String given(@Nullable String given) {
        return given == null ? "Bevilget" : given;
    }

    static String insteadOf(String asked) {
        return " (" + appliedFor(asked) + ")";
    }

    private static String appliedFor(String asked) {
        return "du har søgt om: " + asked;
    }

    static String daysPerWeek(int days) {
        return days == 1 ? "1 dag om ugen" : days + " dage om ugen";
    }

    /** What is less than both ways, from home, on all days of the activity, said after the mode. */
    // DE-05
    static String limits(TransportLimits it) {
        var words = Stream.of(
                Optional.ofNullable(it.daysPerWeek()).map(days -> "højst " + daysPerWeek(days)),
                Optional.ofNullable(it.direction()).map(way -> switch (way) {
                    case OUTWARD -> "kun hen til tilbuddet";
                    case HOMEWARD -> "kun hjem fra tilbuddet";
                }),
                Optional.ofNullable(it.pickUp()).map(place -> switch (place) {
                    case OTHER_PLACE -> "hentning og afsætning et andet sted end i dit hjem";
                }));
        return words.flatMap(Optional::stream).map(word -> ", " + word).collect(Collectors.joining());
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
                        + " arbejdsdage efter, at vi har sendt det. Det er den " + receipt + ".";
            case HANDED_OVER -> "Vi regner med, at du får afgørelsen udleveret den " + receipt + ".";
        };
    }

    /** Which days are working days, said where a period is counted or moved by them. */
    // CP-02 to CP-04
    static String workingDays(boolean fridayAfterAscensionOff) {
        return "Arbejdsdage er mandag til fredag, men ikke helligdage, "
                + (fridayAfterAscensionOff ? "fredagen efter Kristi himmelfartsdag, " : "")
                + "grundlovsdag (5. juni), juleaftensdag og nytårsaftensdag.";
    }

    // RP-01, RP-02
    static String copied(String citizen, Mandate.Kind kind) {
        return "Dette er en kopi af et brev til " + citizen + ". Du får den, fordi du er " + representative(kind)
                + ". I selve brevet er »du« " + citizen + ".";
    }

    static String representative(Mandate.Kind kind) {
        return switch (kind) {
            case GUARDIAN -> "værge";
            case CO_GUARDIAN -> "samværge";
            case PARTY_REPRESENTATIVE -> "partsrepræsentant";
            case COMPANION -> "bisidder";
            case RELATIVE -> "pårørende";
        };
    }
}
