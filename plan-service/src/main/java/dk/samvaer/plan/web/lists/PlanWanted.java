package dk.samvaer.plan.web.lists;

import dk.samvaer.plan.persistence.PlanFilter;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Caller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the caller asks a list of plans for, narrowed to what the caller may see. */
// Rules of the domain § 10
final class PlanWanted {
    private PlanWanted() {}

    static PlanFilter by(
            Caller caller,
            @Nullable UUID caseId,
            @Nullable Enum<?> status,
            @Nullable String supplierId,
            LocalDate today) {
        List<String> openTo = new ArrayList<>();
        if (supplierId != null) {
            openTo.add(supplierId);
        }
        if (caller.role() == Role.SUPPLIER_STAFF) {
            openTo.add(Objects.requireNonNullElse(caller.supplierId(), ""));
        }
        return new PlanFilter(caseId, status == null ? null : status.name(), caller.onlyCitizen(), openTo, today);
    }
}
