package dk.samvaer.local.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An assessment by the VUM method, as the visitator writes it. */
final class Assessment {
    private Assessment() {}

    static Map<String, Object> of(String name, int level, int percent, String rationale) {
        return Map.ofEntries(
                Map.entry("vumVersion", "2.0"),
                Map.entry("grounds", List.of("PSYCHOLOGICAL")),
                Map.entry("themes", themes()),
                Map.entry("participants", List.of(Map.of("role", "CITIZEN", "name", name))),
                Map.entry("citizenParticipation", "Took part in two conversations."),
                Map.entry(
                        "openAccess",
                        Map.of(
                                "considered",
                                true,
                                "coversNeed",
                                false,
                                "description",
                                "The social café is too busy for her.")),
                Map.entry("aims", List.of("DEVELOP", "MAINTAIN")),
                Map.entry("level", level),
                Map.entry("percent", percent),
                Map.entry("rationale", rationale),
                Map.entry("supportNeed", "HIGH"),
                Map.entry("otherMeasures", List.of()));
    }

    /** Where special social problems are the only ground. */
    static Map<String, Object> ofSocialProblems(String name) {
        Map<String, Object> assessment = new TreeMap<>(of(name, 3, 60, "Needs extensive support to leave home."));
        assessment.put("grounds", List.of("SPECIAL_SOCIAL_PROBLEMS"));
        return assessment;
    }

    private static List<Map<String, Object>> themes() {
        return List.of(
                theme("MENTAL_FUNCTIONS", "MODERATE", "CASEWORKER", "Tires in company."),
                theme("RELATIONS", "SEVERE", "CITIZEN", "Sees few people."));
    }

    private static Map<String, Object> theme(String theme, String severity, String source, String text) {
        return Map.of("theme", theme, "severity", severity, "sources", List.of(source), "text", text);
    }
}
