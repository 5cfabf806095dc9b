package dk.samvaer.visitation.domain.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier or a mode of transport is called in one period.
 *
 * @param validFrom null where it was called so before any decision here
 */
// R30, TR-02
public record CodeName(String code, String name, @Nullable LocalDate validFrom) {

    LocalDate since() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }
}
