package dk.samvaer.plan.domain;

import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.HealthData;
import java.time.LocalDate;

/** One adopted version of the plan; it never changes, a later version supersedes it. */
public record AdoptedPlan(
        int version,
        @HealthData PlanContent content,
        CitizensView citizensView,
        TransportSection transport,
        LocalDate adoptedOn,
        Actor adoptedBy) {}
