package dk.samvaer.local.journey;

import java.util.List;
import java.util.Map;

/** The mandatory sections of an action plan and of a pedagogical plan. */
final class PlanContent {
    private static final String PURPOSE = "To keep a daily rhythm and be with others.";

    private PlanContent() {}

    static Map<String, Object> whole(String name) {
        return Map.of(
                "purpose",
                PURPOSE,
                "intervention",
                "Activity and social contact, two days a week.",
                "expectedDuration",
                Map.of("kind", "PERMANENT"),
                "specialMatters",
                specialMatters(),
                "goals",
                List.of(Map.of(
                        "text", "Takes part in one shared activity each day.",
                        "aim", "DEVELOP",
                        "theme", "COMMUNITY_LIFE",
                        "citizensGoal", "I want somebody to sow with.",
                        "measure", "She is in the garden with others four days of five.")),
                "participants",
                List.of(Map.of("role", "CITIZEN", "name", name)),
                "involvement",
                List.of(),
                "agreements",
                List.of());
    }

    private static List<Map<String, String>> specialMatters() {
        return List.of(
                Map.of("subject", "HOUSING", "text", "Lives by herself in a flat."),
                Map.of("subject", "EMPLOYMENT", "notRelevant", "She has a pension."),
                Map.of("subject", "PERSONAL_HELP", "notRelevant", "She manages by herself."),
                Map.of("subject", "TREATMENT", "notRelevant", "None is needed for the offer."),
                Map.of("subject", "AIDS", "text", "Tools that fit her grip."),
                Map.of("subject", "OTHER", "notRelevant", "There is nothing else."));
    }

    /** The citizen agrees today. */
    static Map<String, Object> adoption(String citizensView, Facts facts) {
        return Map.of(
                "citizensView",
                citizensView,
                "agreement",
                Map.of("agreedBy", "CITIZEN", "agreedOn", facts.today.toString()));
    }

    /** For a citizen who has declined a plan. */
    static Map<String, Object> serviceOrder() {
        return Map.of(
                "purpose",
                PURPOSE,
                "intervention",
                "Activity and social contact, two days a week.",
                "goals",
                List.of(Map.of("text", "Takes part in one shared activity each day.", "aim", "DEVELOP")));
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
