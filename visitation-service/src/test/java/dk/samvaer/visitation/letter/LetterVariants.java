package dk.samvaer.visitation.letter;

import dk.samvaer.starter.letter.Letter;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.decision.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.DecisionRationale.ComplaintOutcome;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.TransportLimits;
import dk.samvaer.visitation.domain.decision.TransportLimits.Direction;
import dk.samvaer.visitation.domain.decision.TransportLimits.PickUp;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Every kind of letter that a citizen can get, by a name for its file. */
final class LetterVariants {
    private static final Wish.Asked OFFER = new Wish.Asked(Wish.Subject.OFFER, 3, "nsv", "TAXI", null);

    private LetterVariants() {}

    /** All of them, and the letters about a complaint whose decision is maintained. */
    static Map<String, Letter> letters() {
        var letters = new LinkedHashMap<String, Letter>();
        all().forEach((name, sample) -> letters.put(name, sample.letter()));
        letters.put("maintained", SampleLetter.refusal().maintained("Du har fortsat ikke brug for støtte."));
        letters.put(
                "maintained-with-copy",
                SampleLetter.partialGrant()
                        .alsoTo(Mandate.Kind.PARTY_REPRESENTATIVE)
                        .maintained("Tre dage om ugen dækker dit behov."));
        letters.put(
                "maintained-copy-to-guardian",
                SampleLetter.partialGrant()
                        .alsoTo(Mandate.Kind.GUARDIAN)
                        .copied()
                        .maintained("Tre dage om ugen dækker dit behov."));
        return letters;
    }

    /** The letters of decisions. */
    static Map<String, SampleLetter> all() {
        var all = new LinkedHashMap<String, SampleLetter>();
        grants(all);
        refusals(all);
        changes(all);
        terminations(all);
        complaints(all);
        readers(all);
        return all;
    }

    private static void grants(Map<String, SampleLetter> all) {
        var more = new Wish.Asked(Wish.Subject.OFFER, 5, "csn", "INTERNAL_DISABILITY_TRANSPORT", null);
        var moreDays = new Wish.Asked(Wish.Subject.OFFER, 5, null, null, null);
        var another = new Wish.Asked(Wish.Subject.OFFER, null, "csn", null, null);
        all.put("grant", SampleLetter.grant().asAsked(OFFER).because(null).by(Delivery.DIGITAL_POST));
        all.put("grant-exception", SampleLetter.grant().exceptionally("Du trapper ned fra fem dage om ugen."));
        all.put("grant-new-application", SampleLetter.grant().after(Trigger.CITIZEN_REQUEST));
        all.put(
                "partial-extent",
                SampleLetter.grantWith(Outcome.PARTLY_GRANTED, Outcome.GRANTED, true)
                        .asked(moreDays));
        all.put(
                "partial-supplier",
                SampleLetter.grantWith(Outcome.GRANTED, Outcome.PARTLY_GRANTED, true)
                        .asked(another));
        all.put(
                "partial-transport",
                SampleLetter.grantWith(Outcome.GRANTED, Outcome.GRANTED, false).asked(OFFER));
        all.put(
                "partial-transport-limited",
                SampleLetter.grantWith(Outcome.GRANTED, Outcome.GRANTED, true)
                        .withTransport(Outcome.PARTLY_GRANTED)
                        .limitedTo(new TransportLimits(2, Direction.OUTWARD, PickUp.OTHER_PLACE))
                        .asked(OFFER));
        all.put(
                "partial-all",
                SampleLetter.grantWith(Outcome.PARTLY_GRANTED, Outcome.PARTLY_GRANTED, false)
                        .asked(more));
        all.put("partial-not-asked", SampleLetter.partialGrant());
    }

    private static void refusals(Map<String, SampleLetter> all) {
        for (int level = 0; level < 3; level++) {
            all.put("refusal-level-" + level, SampleLetter.refusal().heard(Hearing.Outcome.ANSWERED));
        }
        all.put("refusal-level-3", SampleLetter.refusal().heard(Hearing.Outcome.EXPIRED));
        all.put(
                "refusal-level-4",
                SampleLetter.refusal()
                        .heard(Hearing.Outcome.ANSWERED)
                        .exceptionally("Du bliver udtrættet af at være sammen med mange."));
        all.put("refusal-of-transport", SampleLetter.refusalOfTransport());
        all.put("refusal-of-change", SampleLetter.refusedChange().after(Trigger.CITIZEN_REQUEST));
    }

    private static void changes(Map<String, SampleLetter> all) {
        all.put(
                "change-down",
                SampleLetter.changeOf(Subject.EXTENT, Outcome.CHANGED)
                        .had(3, "nsv", "TAXI")
                        .giving(2, "nsv")
                        .after(Trigger.FOLLOW_UP)
                        .heard(Hearing.Outcome.ANSWERED));
        all.put(
                "change-up",
                SampleLetter.changeOf(Subject.EXTENT, Outcome.CHANGED)
                        .had(2, "nsv", "TAXI")
                        .after(Trigger.SUPPLIER_NEED_CHANGE));
        all.put("change-up-and-supplier", SampleLetter.change().after(Trigger.CITIZEN_REQUEST));
        all.put(
                "change-up-partly",
                SampleLetter.changeOf(Subject.EXTENT, Outcome.PARTLY_GRANTED)
                        .had(2, "nsv", "TAXI")
                        .asked(new Wish.Asked(Wish.Subject.CHANGE, 5, null, null, null))
                        .after(Trigger.CITIZEN_REQUEST));
        all.put(
                "change-supplier",
                SampleLetter.changeOf(Subject.SUPPLIER, Outcome.CHANGED)
                        .had(3, "csn", "TAXI")
                        .after(Trigger.LOW_BENEFIT));
        all.put(
                "change-transport",
                SampleLetter.changeOfTransport(true).had(3, "nsv", "INTERNAL_DISABILITY_TRANSPORT"));
        all.put(
                "change-transport-less",
                SampleLetter.changeOfTransport(true)
                        .withTransport(Outcome.CHANGED)
                        .limitedTo(new TransportLimits(1, null, null))
                        .had(3, "nsv", "TAXI", new TransportLimits(null, Direction.HOMEWARD, null)));
        all.put(
                "change-asked-for-and-not-given",
                SampleLetter.changeOf(Subject.EXTENT, Outcome.PARTLY_GRANTED)
                        .had(3, "nsv", "TAXI")
                        .asked(new Wish.Asked(Wish.Subject.CHANGE, 5, null, null, null)));
        all.put(
                "change-remuneration",
                SampleLetter.changeOf(Subject.REMUNERATION, Outcome.GRANTED).had(3, "nsv", null));
        all.put(
                "change-transport-refused",
                SampleLetter.changeOfTransport(false).had(3, "nsv", null));
    }

    private static void terminations(Map<String, SampleLetter> all) {
        all.put(
                "termination-wish",
                SampleLetter.termination()
                        .after(Trigger.CITIZEN_REQUEST)
                        .asAsked(new Wish.Asked(Wish.Subject.TERMINATION, null, null, null, null))
                        .because(null));
        all.put("termination-benefit", SampleLetter.termination().after(Trigger.LOW_BENEFIT));
        all.put("termination-need", SampleLetter.termination().after(Trigger.SUPPLIER_NEED_CHANGE));
        all.put("termination-pension-age", SampleLetter.termination().after(Trigger.PENSION_AGE));
        all.put("termination-past-pension-age", SampleLetter.termination().pastPensionAge());
        all.values().stream()
                .filter(it ->
                        it.content().title().endsWith("ophører") && it.content().reasons() != null)
                .forEach(it -> it.heard(Hearing.Outcome.EXPIRED));
    }

    private static void complaints(Map<String, SampleLetter> all) {
        for (var outcome : ComplaintOutcome.values()) {
            var name =
                    "after-complaint-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.put(name, SampleLetter.change().answering(outcome));
        }
    }

    private static void readers(Map<String, SampleLetter> all) {
        all.put("with-copy", SampleLetter.refusal().alsoTo(Mandate.Kind.GUARDIAN));
        for (var reader : Mandate.Kind.values()) {
            var name = "copy-to-" + reader.name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.put(name, SampleLetter.refusal().alsoTo(reader).copied());
        }
        all.put("handed-over", SampleLetter.refusal().by(Delivery.HANDED_OVER));
        all.put("guidance-missing", SampleLetter.refusal().received(DecisionReceipt.Guidance.MISSING));
    }
}
