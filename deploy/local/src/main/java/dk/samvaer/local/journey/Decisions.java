package dk.samvaer.local.journey;

import static dk.samvaer.local.platform.Part.VISITATION;

import dk.samvaer.local.platform.Rest.Answer;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** How a visitator makes a decision, issues it and notes that it was received. */
final class Decisions {
    private Decisions() {}

    static Map<String, Object> grant(LocalDate startsOn) {
        return Map.of(
                "kind",
                "GRANT",
                "startsOn",
                startsOn.toString(),
                "daysPerWeek",
                2,
                "supplierId",
                "nsv",
                "reasons",
                reasons("To dage om ugen er, hvad du kan magte til at begynde med."));
    }

    static Map<String, Object> change(LocalDate startsOn, String reassessmentId) {
        Map<String, Object> change = new TreeMap<>(grant(startsOn));
        change.put("kind", "CHANGE");
        change.put("daysPerWeek", 3);
        change.put("reassessmentId", reassessmentId);
        change.put("reasons", reasons("Du får en tredje dag, fordi to dage ikke længere er nok til at holde rytmen."));
        return change;
    }

    /** The party agreed on the phone, so that nothing is unknown to her. */
    static Map<String, Object> partlyAgainst(Map<String, Object> decision) {
        Map<String, Object> against = new TreeMap<>(decision);
        against.put("noHearingReason", "She knows all of it and said so on the phone.");
        return against;
    }

    /** The same offer; transport alone is decided. */
    static Map<String, Object> transportAlone(LocalDate startsOn, String reassessmentId) {
        Map<String, Object> change = new TreeMap<>(grant(startsOn));
        change.put("kind", "CHANGE");
        change.put("reassessmentId", reassessmentId);
        change.put("reasons", reasons("Du får befordring, fordi du ellers ikke kan komme frem."));
        return change;
    }

    private static Map<String, Object> reasons(String considerations) {
        return Map.of(
                "legalRules", "Serviceloven § 104",
                "considerations", considerations,
                "facts", "Udredningen, som du har deltaget i, viser, at du har brug for omfattende støtte (niveau 3).");
    }

    /** Returns the id of the new decision. */
    static String draft(Actors cast, Facts facts, Map<String, Object> decision) {
        Answer answer = Actors.post(cast.visitator, VISITATION, "/v1/cases/" + facts.caseId, "/decisions", decision);
        String location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static void issue(Actors cast, Facts facts, String decisionId) {
        act(cast, facts, decisionId, "/readiness", Map.of());
        act(cast, facts, decisionId, "/issuance", Map.of("channel", "DIGITAL_POST"));
    }

    static void notify(Actors cast, Facts facts, String decisionId) {
        act(cast, facts, decisionId, "/notification", Map.of("receivedOn", facts.today.toString()));
    }

    private static void act(Actors cast, Facts facts, String decisionId, String act, Object body) {
        Actors.post(cast.visitator, VISITATION, "/v1/cases/" + facts.caseId, "/decisions/" + decisionId + act, body);
    }
}
