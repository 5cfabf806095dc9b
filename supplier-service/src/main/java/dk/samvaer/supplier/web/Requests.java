package dk.samvaer.supplier.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.NeedChange;
import dk.samvaer.supplier.domain.RejectionReason;
import dk.samvaer.supplier.domain.ServiceOrder;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies that this API takes. */
final class Requests {

    record Order(
            @NotNull Confidential purpose,
            @NotEmpty @Size(max = 50) List<@NotNull Confidential> goals,
            @NotNull Confidential contact) {
        ServiceOrder order() {
            return new ServiceOrder(purpose, goals, contact);
        }
    }

    record Accept() {}

    record Reject(@NotNull RejectionReason reasonCode) {}

    record Start(@NotNull LocalDate startedOn, @NotNull Boolean transportWanted) {}

    record Conclude(
            Clarification.@NotNull Result result,
            @Nullable UUID unitId,
            @NotNull Confidential citizenView,
            @NotNull Confidential supplierView) {
        Clarification.Outcome outcome() {
            return new Clarification.Outcome(result, unitId, citizenView, supplierView);
        }
    }

    record ReportNeedChange(
            NeedChange.@NotNull Category category, @Nullable Confidential note) {}

    record ObserveBenefit(
            BenefitObservation.@NotNull Benefit benefit,
            @NotNull LocalDate observedOn) {
        BenefitObservation observation() {
            return new BenefitObservation(benefit, observedOn);
        }
    }

    private Requests() {}
}
