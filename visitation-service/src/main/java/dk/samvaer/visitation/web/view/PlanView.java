package dk.samvaer.visitation.web.view;

import dk.samvaer.visitation.domain.cases.ExternalFacts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What visitation knows of the § 141 action plan. */
public record PlanView(
        UUID id,
        Status status,
        LocalDate offeredOn,
        @Nullable Integer version,
        @Nullable String transportMode,
        @Nullable String transportStatus,
        @Nullable LocalDate followUpDueOn) {

    public enum Status {
        OFFERED,
        DECLINED,
        ADOPTED
    }

    static @Nullable PlanView of(ExternalFacts facts) {
        var it = facts.plan();
        return it == null
                ? null
                : new PlanView(
                        it.id(),
                        Codes.as(Status.class, it.status()),
                        it.offeredOn(),
                        it.version(),
                        it.transportMode(),
                        it.transportStatus(),
                        facts.planDeadlines().followUpDueOn());
    }
}
