package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.plan.web.PlanAdoption.CitizensWord;
import dk.samvaer.plan.web.PlanAdoption.TransportStatus;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the supplier must know where the citizen has declined a plan. A granted mode of transport is known and not sent. */
record NewServiceOrder(
        @NotNull @NotBlank @Size(max = 4_000) Confidential purpose,
        @NotNull @NotBlank @Size(max = 4_000) Confidential intervention,
        @NotNull @Size(max = 50) List<@Valid @NotNull GoalRequest> goals,
        @Nullable TransportStatus transportStatus,
        @Size(max = 4_000) @Nullable Confidential transportReason,
        @Valid @Nullable CitizensWord transportWord) {

    ServiceOrder.Draft draft() {
        return new ServiceOrder.Draft(purpose, intervention, GoalRequest.numbered(goals));
    }

    TransportSection.Statement transport() {
        return PlanAdoption.statement(transportStatus, transportReason, transportWord);
    }
}
