package dk.samvaer.plan.domain.content;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says. While drafting, everything may still be missing.
 *
 * @param citizenAbsence why the citizen could not take part; null where the citizen is among the participants
 */
// SEL § 141(3); AP-03, AP-05; R4, R5, R12, R36
public record PlanContent(
        @Nullable Confidential purpose,
        @Nullable Confidential intervention,
        @Nullable ExpectedDuration duration,
        List<SpecialMatter> matters,
        List<Goal> goals,
        List<Participant> participants,
        @Nullable Confidential citizenAbsence,
        List<Involvement> involvement,
        List<Agreement> agreements) {
    public static final PlanContent EMPTY =
            new PlanContent(null, null, null, List.of(), List.of(), List.of(), null, List.of(), List.of());

    /** What remains of it when the person has been erased. */
    public static final PlanContent ERASED = EMPTY;

    private static final Set<String> EVASIONS =
            Set.of("not relevant", "irrelevant", "ikke relevant", "ikke relevant for borgeren", "n a", "na");

    public PlanContent {
        matters = List.copyOf(matters);
        goals = List.copyOf(goals);
        participants = List.copyOf(participants);
        involvement = List.copyOf(involvement);
        agreements = List.copyOf(agreements);
    }

    /** Refuses what may not be adopted yet. */
    public void requireComplete() {
        requireStated(purpose, intervention);
        unless(duration != null && duration.settled(), "PLAN_SECTION_MISSING");
        unless(SpecialMatter.allSettled(matters), "SPECIAL_MATTER_NOT_ANSWERED");
        unless(!goals.isEmpty(), "PLAN_GOAL_MISSING");
        unless(!participants.isEmpty(), "PLAN_PARTICIPANTS_MISSING");
        unless(citizenTookPart() != filled(citizenAbsence), "CITIZEN_PARTICIPATION_MISSING");
        unless(goals.stream().allMatch(goal -> goal.complete(citizenTookPart())), "PLAN_GOAL_INCOMPLETE");
    }

    /** Refuses a purpose or an intervention that is missing, or that says it is not relevant: every plan has both. */
    public static void requireStated(@Nullable Confidential purpose, @Nullable Confidential intervention) {
        unless(Stream.of(purpose, intervention).allMatch(PlanContent::filled), "PLAN_SECTION_MISSING");
        unless(Stream.of(purpose, intervention).noneMatch(PlanContent::evades), "PURPOSE_ALWAYS_RELEVANT");
    }

    public Set<Integer> goalNumbers() {
        return goals.stream().map(Goal::number).collect(Collectors.toUnmodifiableSet());
    }

    public boolean citizenTookPart() {
        return participants.stream().anyMatch(it -> it.role() == Participant.Role.CITIZEN);
    }

    static boolean filled(@Nullable Confidential text) {
        return text != null && !text.isBlank();
    }

    private static boolean evades(@Nullable Confidential text) {
        var words = text == null ? "" : text.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ");
        return EVASIONS.contains(words.strip());
    }
}
