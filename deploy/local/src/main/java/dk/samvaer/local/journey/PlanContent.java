package dk.samvaer.local.journey;

import java.util.List;
import java.util.Map;

/** The mandatory sections of an action plan. */
final class PlanContent {
    private PlanContent() {}

    static Map<String, Object> whole(String name) {
        return Map.of(
                "purpose", "To keep a daily rhythm and be with others.",
                "intervention", "Activity and social contact, two days a week.",
                "expectedDuration", "Permanent",
                "otherMatters", "NOT_RELEVANT",
                "goals", List.of(Map.of("text", "Takes part in one shared activity each day.", "aim", "DEVELOP")),
                "participants", List.of(Map.of("role", "CITIZEN", "name", name)),
                "involvement", List.of());
    }
}
