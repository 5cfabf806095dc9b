package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.AdoptedPlan;
import dk.samvaer.plan.domain.TransportSection;
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
        @Nullable Confidential transportReason,
        @Nullable CitizensWordView transportWord) {

    /** Why the plan names no mode of transport. */
    enum TransportStatus {
        NOT_NEEDED,
        NOT_GRANTED
    }

    /** Who has said that no transport is needed. */
    record CitizensWordView(Speaker saidBy, LocalDate saidOn, Confidential words) {
        enum Speaker {
            CITIZEN,
            GUARDIAN,
            PARTY_REPRESENTATIVE
        }

        static @Nullable CitizensWordView of(TransportSection.@Nullable Word word) {
            return word == null
                    ? null
                    : new CitizensWordView(Speaker.valueOf(word.saidBy().name()), word.saidOn(), word.words());
        }
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
                supplier ? null : transport.reason(),
                supplier ? null : CitizensWordView.of(transport.word()));
    }

    private static @Nullable TransportStatus status(@Nullable Absence absence) {
        return absence == null ? null : TransportStatus.valueOf(absence.name());
    }
}
