package dk.samvaer.local.journey;

import java.util.List;
import java.util.Map;

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
                Map.entry("otherMeasures", List.of()));
    }

    private static List<Map<String, Object>> themes() {
        return List.of(
                Map.of("theme", "MENTAL_FUNCTIONS", "severity", "MODERATE", "text", "Tires in company."),
                Map.of("theme", "RELATIONS", "severity", "SEVERE", "text", "Sees few people."));
    }
}
