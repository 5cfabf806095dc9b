package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.AdoptedPlan;
import dk.samvaer.plan.domain.TransportSection.Absence;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One adopted version. */
record AdoptedPlanView(
        int version,
        LocalDate adoptedOn,
        PlanContentView content,
        @Nullable Confidential citizensView,
        @Nullable String transportMode,
        @Nullable TransportStatus transportStatus,
        @Nullable Confidential transportReason) {

    /** Why the plan names no mode of transport. */
    enum TransportStatus {
        NOT_NEEDED,
        NOT_GRANTED
    }

    static AdoptedPlanView of(AdoptedPlan plan, Role reader) {
        boolean supplier = reader == Role.SUPPLIER_STAFF;
        var transport = plan.transport();
        return new AdoptedPlanView(
                plan.version(),
                plan.adoptedOn(),
                supplier ? PlanContentView.forSupplier(plan.content()) : PlanContentView.whole(plan.content()),
                supplier ? null : plan.citizensView(),
                transport.mode(),
                status(transport.absence()),
                supplier ? null : transport.reason());
    }

    private static @Nullable TransportStatus status(@Nullable Absence absence) {
        return absence == null ? null : TransportStatus.valueOf(absence.name());
    }
}
