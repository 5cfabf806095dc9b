package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.Terms;
import java.util.List;

/** The title of a decision letter: says the outcome, what is reduced and from when, and what is not granted. */
// DE-05
final class Title {
    private static final String OFFER = "et aktivitets- og samværstilbud";
    private static final String YOUR_OFFER = "dit aktivitets- og samværstilbud";

    private Title() {}

    static String of(Determinations it) {
        return switch (it.what().kind()) {
            case GRANT, PARTIAL_GRANT -> "Du får bevilget " + OFFER + but(it, "fuldt ud");
            case REFUSAL -> refusal(it);
            case CHANGE -> change(it);
            case TERMINATION -> "Dit aktivitets- og samværstilbud ophører";
        };
    }

    private static String refusal(Determinations it) {
        if (!it.unchanged()) {
            return "Du får afslag på " + OFFER;
        }
        boolean asked = it.shortfalls().stream().anyMatch(it::askedFor);
        if (asked) {
            return "Du får afslag på den ændring, du har søgt om";
        }
        if (it.shortfalls().equals(List.of(Subject.REMUNERATION))) {
            return "Du får afslag på vederlag";
        }
        return "Du får afslag på " + (onlyRefused(it) ? "befordring" : "en ændring af " + YOUR_OFFER);
    }

    private static String change(Determinations it) {
        var terms = it.termsBefore();
        if (terms.isEmpty()) {
            return "Dit aktivitets- og samværstilbud bliver ændret";
        }
        var from = "Fra den " + DanishDate.of(it.day()) + " ";
        var rest = but(it, "i videre omfang");
        int before = terms.get().daysPerWeek();
        int after = it.what().terms().daysPerWeek();
        if (before != after) {
            return from + "bliver " + YOUR_OFFER + (after < before ? " sat ned" : " sat op") + " fra "
                    + fromTo(before, after) + rest;
        }
        if (moved(terms.get(), it)) {
            return from + "får du " + YOUR_OFFER + " hos en anden leverandør" + rest;
        }
        return besideTheOffer(it, from, rest);
    }

    /** Of a change that leaves days and supplier as they are. */
    private static String besideTheOffer(Determinations it, String from, String rest) {
        if (it.has(Subject.TRANSPORT)) {
            return onlyRefused(it) ? "Du får afslag på befordring" : from + "bliver din befordring ændret" + rest;
        }
        if (it.has(Subject.REMUNERATION)) {
            return it.refuses(Subject.REMUNERATION) ? "Du får afslag på vederlag" : from + "får du vederlag";
        }
        return "Du får ikke den ændring, du har søgt om";
    }

    private static boolean moved(Terms before, Determinations it) {
        return !before.supplierId().equals(it.what().supplierId());
    }

    private static boolean onlyRefused(Determinations it) {
        return it.shortfalls().equals(List.of(Subject.TRANSPORT)) && it.refuses(Subject.TRANSPORT);
    }

    private static String fromTo(int before, int after) {
        return before == 1
                ? "1 dag til " + Wording.daysPerWeek(after)
                : before + (after == 1 ? " dage til " : " til ") + Wording.daysPerWeek(after);
    }

    /** What is not granted: named where it is one thing, and called asked for only where it was. */
    private static String but(Determinations it, String fully) {
        var less = it.shortfalls();
        if (less.isEmpty()) {
            return "";
        }
        if (less.size() == 1) {
            return ", men " + missing(it, less.getFirst(), fully);
        }
        return less.stream().allMatch(it::askedFor) ? ", men ikke alt det, du har søgt om" : ", men ikke " + fully;
    }

    private static String missing(Determinations it, Subject subject, String fully) {
        boolean asked = it.askedFor(subject);
        return switch (subject) {
            case EXTENT -> asked ? "ikke i det omfang, du har søgt om" : "ikke " + fully;
            case SUPPLIER -> asked ? "ikke hos den leverandør, du har søgt om" : "ikke " + fully;
            case TRANSPORT ->
                it.refuses(Subject.TRANSPORT) ? "du får afslag på befordring" : "ikke den befordring, du har søgt om";
            case REMUNERATION -> "du får afslag på vederlag";
            case ELIGIBILITY -> "ikke " + fully;
        };
    }
}
