package dk.samvaer.plan.print;

import dk.samvaer.starter.letter.DanishDate;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Which version of which plan is printed.
 *
 * @param kind what the document is, such as Handleplan
 * @param day when the version came into force; of a draft, when it is printed
 */
public record Edition(String kind, String caseNumber, int version, LocalDate day, boolean draft) {

    /** What the document is called, and what stands at the foot of each page. */
    String title() {
        return draft
                ? "Udkast til " + kind.toLowerCase(Locale.ROOT) + " i sag " + caseNumber + ", version " + version
                        + ", udskrevet den " + DanishDate.of(day)
                : kind + " i sag " + caseNumber + ", version " + version + " af " + DanishDate.of(day);
    }

    String fileName() {
        var name = kind.toLowerCase(Locale.ROOT).replace("æ", "ae").replace(' ', '-');
        return name + "-" + caseNumber + "-version-" + version + (draft ? "-udkast" : "");
    }

    /** How far the version has come. */
    String standing() {
        return draft
                ? "Det er et udkast til version " + version + ". Det gælder ikke endnu."
                : "Det er version " + version + ". Den gælder fra den " + DanishDate.of(day) + ".";
    }
}
