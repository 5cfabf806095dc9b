package dk.samvaer.plan.domain;

import dk.samvaer.starter.domain.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The version of a pedagogical plan that is worked by.
 *
 * @param basedOnPlanVersion version of the action plan; null where the citizen declined one and the service order stands instead
 */
public record ActivePlan(
        int version,
        PedagogicalContent content,
        @Nullable Integer basedOnPlanVersion,
        LocalDate activatedOn,
        Actor activatedBy) {}
