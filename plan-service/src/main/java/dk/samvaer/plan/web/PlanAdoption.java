package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.TransportSection;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The adoption of an action plan. Status and reason are for a plan without a granted transport; a granted mode is known and not sent.
 */
record PlanAdoption(
        @NotNull @NotBlank @Size(max = 4_000) Confidential citizensView,
        @Nullable TransportStatus transportStatus,
        @Size(max = 4_000) @Nullable Confidential transportReason) {

    enum TransportStatus {
        NOT_NEEDED,
        NOT_GRANTED
    }

    TransportSection.Statement transport() {
        var absence = transportStatus == null ? null : TransportSection.Absence.valueOf(transportStatus.name());
        return new TransportSection.Statement(absence, transportReason);
    }
}
