package dk.samvaer.visitation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The bodies of requests that most tests need. A test that needs another one replaces a word of it. */
public final class Bodies {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private Bodies() {}

    public static String today() {
        return LocalDate.now(DENMARK).toString();
    }

    /** The body with the members, such as {@code "a":1,"b":2}, at its end. */
    public static String with(String body, String members) {
        return body.substring(0, body.lastIndexOf('}')) + "," + members + "}";
    }

    public static String registration(String cpr) {
        return """
            {"cpr":"%s","name":"Anna Eksempel","address":"Eksempelvej 1"}\
            """.formatted(cpr);
    }

    public static String opening(String citizenId) {
        return """
            {"citizenId":"%s","enquiry":{"source":"CITIZEN","channel":"ORAL","receivedOn":"%s",
             "words":"Jeg vil gerne ud blandt andre"}}\
            """.formatted(citizenId, today());
    }

    public static String notice() {
        return """
            {"sentOn":"%s","channel":"DIGITAL_POST",
             "told":["POWERS_TO_COLLECT","CONSEQUENCES_OF_NOT_TAKING_PART","CHANGES_THAT_MATTER"]}\
            """.formatted(today());
    }

    public static String consent() {
        return """
            {"source":"Egen læge","categories":["HEALTH"],"purpose":"At forstå sygdommen",
             "givenBy":"CITIZEN","givenOn":"%s","channel":"ORAL"}\
            """.formatted(today());
    }

    /** The citizen asks for the offer, and leaves the rest to the municipality. */
    public static String wish() {
        return wish("""
            {"subject":"OFFER"}\
            """);
    }

    public static String wish(String asked) {
        return """
            {"speaker":"CITIZEN","saidOn":"%s","channel":"ORAL","words":"Det vil jeg gerne","asked":%s}\
            """.formatted(today(), asked);
    }

    public static String findings() {
        return findings(3, "60");
    }

    public static String findings(int level, String percent) {
        return """
            {"vumVersion":"2.0","grounds":["PSYCHOLOGICAL"],
             "themes":[{"theme":"RELATIONS","severity":"SEVERE","sources":["CITIZEN"],"text":"Møder ingen uden for hjemmet"}],
             "participants":[{"role":"CITIZEN","name":"Anna Eksempel"}],"citizenParticipation":"Deltog i to samtaler",
             "openAccess":{"considered":true,"coversNeed":false,"description":"Værestedet er for uroligt"},
             "aims":["DEVELOP"],"level":%s,"percent":%s,"rationale":"Kræver omfattende støtte","supportNeed":"HIGH",
             "otherMeasures":[{"section":"85","supplierId":"csn"}]}\
            """.formatted(level, percent);
    }

    public static String grant() {
        return """
            {"kind":"GRANT","startsOn":"%s","daysPerWeek":3,"supplierId":"nsv"}\
            """.formatted(today());
    }

    public static String refusal() {
        return """
            {"kind":"REFUSAL","noHearingReason":"Aftalt i telefonen","reasons":{"legalRules":"SEL § 104",
            "considerations":"Let støtte","facts":"Se udredningen"}}\
            """;
    }

    public static String termination() {
        return """
            {"kind":"TERMINATION","startsOn":"%s","noHearingReason":"Aftalt med borgeren",
             "reasons":{"legalRules":"SEL § 104","considerations":"Intet udbytte","facts":"Se udredningen"}}\
            """.formatted(today());
    }

    public static String channel() {
        return """
            {"channel":"DIGITAL_POST"}\
            """;
    }

    public static String review(UUID complaintId) {
        return """
            {"complaintId":"%s","outcome":"MAINTAINED","reasons":"Udredningen holder"}\
            """.formatted(complaintId);
    }

    /** From a later day on, so that a hearing can still be answered. */
    public static String change() {
        return """
            {"kind":"CHANGE","startsOn":"%s","daysPerWeek":4,"supplierId":"nsv",
             "reasons":{"legalRules":"SEL § 104","considerations":"Mere støtte","facts":"Se udredningen"}}\
            """.formatted(LocalDate.now(DENMARK).plusDays(70));
    }
}
