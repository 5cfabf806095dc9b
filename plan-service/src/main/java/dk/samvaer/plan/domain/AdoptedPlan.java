package dk.samvaer.plan.domain;

import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.offer.PartyAgreement;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.HealthData;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One adopted version of the plan; it never changes, a later version supersedes it.
 *
 * @param adoptedAt the moment, since a decision of the same day may have been made before; null in versions from before it was kept
 * @param agreement null only in versions from before it was asked for
 */
public record AdoptedPlan(
        int version,
        @HealthData PlanContent content,
        CitizensView citizensView,
        @Nullable PartyAgreement agreement,
        TransportSection transport,
        LocalDate adoptedOn,
        Actor adoptedBy,
        @Nullable Instant adoptedAt) {}
