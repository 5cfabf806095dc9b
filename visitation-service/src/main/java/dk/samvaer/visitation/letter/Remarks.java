package dk.samvaer.visitation.letter;

import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import java.util.ArrayList;
import java.util.List;

/** What the reader of a decision is told below the table of its determinations. */
// DU-01, DE-04, TR-05, AP-02
final class Remarks {
    private static final String TRANSPORT = "kørsel mellem dit hjem og tilbuddet";

    private Remarks() {}

    static List<String> of(Determinations it) {
        var remarks = new ArrayList<String>();
        if (it.unchanged()) {
            remarks.add(kept(it));
        }
        if (it.endsTransport()) {
            remarks.add("Din befordring (" + TRANSPORT + ") ophører samme dag.");
        }
        if (it.has(Subject.TRANSPORT)) {
            remarks.add(
                    it.fromElsewhere()
                            ? "Befordring er kørsel mellem tilbuddet og det sted, hvor du bliver hentet og sat af."
                                    + " Spørg os, hvis du er i tvivl om, hvor det er."
                            : "Befordring er " + TRANSPORT + ".");
        }
        if (it.issue().rationale().goalsInOrder()) {
            remarks.add(
                    "Du har takket nej til en handleplan. I stedet står formål, mål og befordring i vores bestilling"
                            + " til leverandøren.");
        }
        if (lasting(it.what().kind())) {
            remarks.add(
                    "Tilbuddet har ingen slutdato. Vi følger op på, om det stadig er det rigtige for dig. Det ophører"
                            + " kun, hvis du selv ønsker det, eller hvis vi træffer en ny afgørelse, som du kan klage"
                            + " over.");
        }
        return remarks;
    }

    private static String kept(Determinations it) {
        var kept = it.kept();
        return "Dit nuværende tilbud fortsætter, som det er" + (kept == null ? "." : ": " + kept + ".");
    }

    private static boolean lasting(DecisionKind kind) {
        return switch (kind) {
            case GRANT, PARTIAL_GRANT, CHANGE -> true;
            case REFUSAL, TERMINATION -> false;
        };
    }
}
