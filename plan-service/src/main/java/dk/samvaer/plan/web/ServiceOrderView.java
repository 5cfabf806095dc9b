package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.offer.ServiceOrder;
import dk.samvaer.plan.web.AdoptedPlanView.CitizensWordView;
import dk.samvaer.plan.web.AdoptedPlanView.TransportStatus;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands for the plan that the citizen has declined. */
// AP-02
public record ServiceOrderView(
        int version,
        LocalDate recordedOn,
        Confidential purpose,
        Confidential intervention,
        List<GoalView> goals,
        @Nullable String transportMode,
        @Nullable TransportStatus transportStatus,
        @Nullable Confidential transportReason,
        @Nullable CitizensWordView transportWord) {

    static @Nullable ServiceOrderView of(@Nullable ServiceOrder order, Role reader) {
        if (order == null) {
            return null;
        }
        boolean supplier = reader == Role.SUPPLIER_STAFF;
        var transport = order.transport();
        return new ServiceOrderView(
                order.version(),
                order.recordedOn(),
                order.purpose(),
                order.intervention(),
                GoalView.all(order.goals(), !supplier),
                transport.mode(),
                AdoptedPlanView.status(transport.absence()),
                supplier ? null : transport.reason(),
                supplier ? null : CitizensWordView.of(transport.word()));
    }
}
