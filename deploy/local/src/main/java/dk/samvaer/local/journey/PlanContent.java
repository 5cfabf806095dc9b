package dk.samvaer.local.journey;

import java.util.List;
import java.util.Map;

/** The mandatory sections of an action plan and of a pedagogical plan. */
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

    static Map<String, Object> pedagogical() {
        return Map.of(
                "startingPoint",
                "Likes plants and quiet; needs somebody beside her.",
                "goals",
                List.of(Map.of("text", "Waters the greenhouse with one other.", "subGoalOf", 1)),
                "methods",
                "Small steps, the same two people every day.",
                "duties",
                List.of(
                        Map.of("duty", "NECESSARY_CARE", "notApplicable", "Manages by herself."),
                        Map.of("duty", "COMMUNITY", "how", "Lunch with the garden team."),
                        Map.of("duty", "RELATIONS_AND_SAFETY", "how", "The same day plan on the wall."),
                        Map.of("duty", "IDENTITY", "how", "Chooses what is sown in her own bed."),
                        Map.of("duty", "HOLISTIC_EFFORT", "how", "Tools that fit her grip.")));
    }
}
