package dk.samvaer.supplier.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.NeedChange;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A changed need as the supplier reports it. */
// R28, SU-05
record NewNeedChange(@NotNull Category category, @Nullable Confidential note) {

    enum Category {
        MORE_SUPPORT,
        LESS_SUPPORT,
        OTHER_SUPPORT,
        ATTENDANCE,
        HEALTH,
        LIVING_SITUATION,
        OTHER;

        NeedChange.Category domain() {
            return NeedChange.Category.valueOf(name());
        }
    }
}
