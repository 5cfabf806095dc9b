package dk.samvaer.plan.domain;

import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.starter.domain.HealthData;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one plan.
 *
 * @param number of the version in the making or, where none is, of the adopted one; 0 before the first draft
 * @param draft the version in the making
 * @param adopted the version in force
 */
public record Versions(
        int number,
        @HealthData @Nullable PlanContent draft,
        @Nullable AdoptedPlan adopted,
        List<AdoptedPlan> superseded) {
    static final Versions NONE = new Versions(0, null, null, List.of());

    public Versions {
        superseded = List.copyOf(superseded);
    }

    Versions draft(PlanContent content) {
        return new Versions(number, content, adopted, superseded);
    }

    Versions next(PlanContent content) {
        return new Versions(number + 1, content, adopted, superseded);
    }

    Versions adopt(AdoptedPlan plan) {
        var before =
                Stream.concat(superseded.stream(), Stream.ofNullable(adopted)).toList();
        return new Versions(number, null, plan, before);
    }

    /** No version is in force or in the making any more, since the citizen declines a plan. */
    Versions retired() {
        return new Versions(
                number,
                null,
                null,
                Stream.concat(superseded.stream(), Stream.ofNullable(adopted)).toList());
    }

    PlanContent draftOrEmpty() {
        return draft == null ? PlanContent.EMPTY : draft;
    }

    /** What a new version starts from. */
    PlanContent basis() {
        return adopted == null ? draftOrEmpty() : adopted.content();
    }

    /** The number of the version in force; 0 where none is. */
    int inForce() {
        return adopted == null ? 0 : adopted.version();
    }

    boolean inForceOn(LocalDate day) {
        return adopted != null && !day.isBefore(adopted.adoptedOn());
    }

    /** Whether the version in force states another mode of transport than this one. */
    boolean stateOtherThan(@Nullable String mode) {
        return adopted != null
                && mode != null
                && !mode.equals(adopted.transport().mode());
    }

    /** The numbers of the goals of the version in force. */
    Set<Integer> goalsInForce() {
        return adopted == null ? Set.of() : adopted.content().goalNumbers();
    }
}
