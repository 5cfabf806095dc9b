package dk.samvaer.plan.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says. A section is a text or the explicit {@link #NOT_RELEVANT}; while drafting it may still be missing.
 */
// SEL § 141(3), AP-03; R5, R12
public record PlanContent(
        @Nullable Confidential purpose,
        @Nullable Confidential intervention,
        @Nullable Confidential expectedDuration,
        @Nullable Confidential otherMatters,
        List<Goal> goals,
        List<Participant> participants,
        List<Involvement> involvement) {
    public static final String NOT_RELEVANT = "NOT_RELEVANT";

    static final PlanContent EMPTY = new PlanContent(null, null, null, null, List.of(), List.of(), List.of());

    /** What remains of it when the person has been erased. */
    public static final PlanContent ERASED = EMPTY;

    public PlanContent {
        goals = List.copyOf(goals);
        participants = List.copyOf(participants);
        involvement = List.copyOf(involvement);
    }

    /** What a goal is for. Source: R5, TG-09. */
    public enum Aim {
        DEVELOP,
        REHABILITATE,
        MAINTAIN
    }

    /** @param number by which the supplier's sub-goals refer to it, from 1 within one version */
    public record Goal(int number, Confidential text, Aim aim) {}

    /** Somebody who took part in drawing the plan up. Source: R12. */
    public record Participant(
            ParticipantRole role, @Nullable Confidential name) {}

    public enum ParticipantRole {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        COMPANION,
        RELATIVE,
        PEDAGOGICAL_STAFF,
        SUPPLIER,
        VISITATOR,
        OTHER
    }

    /** Refuses what may not be adopted yet. */
    void requireComplete() {
        unless(
                Stream.of(purpose, intervention, expectedDuration, otherMatters).allMatch(PlanContent::settled),
                "PLAN_SECTION_MISSING");
        unless(!goals.isEmpty(), "PLAN_GOAL_MISSING");
        unless(!participants.isEmpty(), "PLAN_PARTICIPANTS_MISSING");
    }

    Set<Integer> goalNumbers() {
        return goals.stream().map(Goal::number).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean settled(@Nullable Confidential section) {
        return section != null && !section.isBlank();
    }
}
