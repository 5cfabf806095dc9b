package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale.AnsweredComplaint;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Occasion;
import java.time.LocalDate;
import java.util.List;

/** Says why the municipality has decided again, and what came of the complaint where there was one. */
// R53, CP-09, CP-10, CP-12, DU-02, DU-03
final class OccasionWording {
    private OccasionWording() {}

    /** @param asked whether the citizen's own request is recorded */
    static List<String> of(Occasion why, DecisionKind kind, boolean asked) {
        return why.complaints().isEmpty()
                ? List.of(reassessed(why, kind, asked))
                : why.complaints().stream().map(OccasionWording::answered).toList();
    }

    private static String answered(AnsweredComplaint it) {
        return complained(it.receivedOn(), it.about()) + " "
                + switch (it.outcome()) {
                    case UPHELD ->
                        "Vi har foretaget en genvurdering af afgørelsen. Vi giver medhold i klagen. Derfor træffer vi"
                                + " denne nye afgørelse.";
                    case PARTLY_UPHELD ->
                        "Vi har foretaget en genvurdering af afgørelsen. Vi giver delvist medhold i klagen. Derfor"
                                + " træffer vi denne nye afgørelse. Du bliver spurgt, om du fastholder den del af klagen,"
                                + " som vi ikke giver medhold i. Fastholder du den, sender vi den til Ankestyrelsen."
                                + " Svarer du ikke inden fire uger, sender vi den også til Ankestyrelsen.";
                    case CHANGED_BY_BOARD ->
                        "Ankestyrelsen har behandlet klagen og ændret afgørelsen. Med denne afgørelse følger vi det,"
                                + " som Ankestyrelsen har bestemt.";
                    case ANNULLED_BY_BOARD ->
                        "Ankestyrelsen har behandlet klagen og ophævet afgørelsen, så den ikke længere gælder. Derfor"
                                + " har vi vurderet din sag igen og træffer denne nye afgørelse.";
                    case REMITTED_BY_BOARD ->
                        "Ankestyrelsen har behandlet klagen og hjemvist sagen. Det betyder, at vi skal behandle sagen"
                                + " igen og træffe en ny afgørelse. Det gør vi her.";
                };
    }

    /** @param about the day of the decision that was complained about */
    static String complained(LocalDate receivedOn, LocalDate about) {
        return "Den " + DanishDate.of(receivedOn) + " modtog vi en klage over vores afgørelse af "
                + DanishDate.of(about) + ".";
    }

    private static String reassessed(Occasion why, DecisionKind kind, boolean asked) {
        return switch (why.trigger()) {
            case SUPPLIER_NEED_CHANGE ->
                "Vi har fået besked om, at dit behov kan have ændret sig. Derfor har vi vurderet dit tilbud igen.";
            case LOW_BENEFIT ->
                "Vi har fået besked om, at dit udbytte af tilbuddet kan være for lille. Derfor har vi vurderet dit"
                        + " tilbud igen.";
            case FOLLOW_UP -> "Vi har fulgt op på din handleplan. Derfor har vi vurderet dit tilbud igen.";
            case CITIZEN_REQUEST -> requested(kind, asked);
            case PENSION_AGE -> pensionAge(why.pensionAge());
            case COMPLAINT -> "Vi har foretaget en genvurdering af vores afgørelse på grund af en klage.";
            case TRANSPORT -> "Vi har taget stilling til din befordring til og fra tilbuddet.";
            case REMUNERATION -> "Vi er blevet bedt om at tage stilling til, om du kan få vederlag. Det har vi gjort.";
            case APPEAL_REMITTED ->
                "Ankestyrelsen har behandlet en klage over vores afgørelse. Derfor har vi vurderet din sag igen.";
        };
    }

    /** A new application and a request to change what there is open the same kind of reassessment. */
    private static String requested(DecisionKind kind, boolean asked) {
        return switch (kind) {
            case GRANT, PARTIAL_GRANT -> "Vi har modtaget en ny ansøgning. Derfor har vi vurderet din sag igen.";
            case TERMINATION ->
                asked
                        ? "Du har bedt om, at dit tilbud ophører."
                        : "Vi er blevet bedt om at vurdere dit tilbud igen. Det har vi gjort.";
            case CHANGE, REFUSAL ->
                asked
                        ? "Vi har modtaget din ansøgning og har vurderet din sag igen."
                        : "Vi er blevet bedt om at vurdere din sag igen. Det har vi gjort.";
        };
    }

    private static String pensionAge(boolean reached) {
        return reached
                ? "Vi vurderer løbende, om tilbuddet stadig er det rigtige for dig. Det har vi gjort igen."
                : "Du nærmer dig folkepensionsalderen. Derfor har vi vurderet, om tilbuddet stadig er det rigtige for"
                        + " dig.";
    }
}
