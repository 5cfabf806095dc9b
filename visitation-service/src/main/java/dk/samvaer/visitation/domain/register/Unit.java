package dk.samvaer.visitation.domain.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit that decides and takes complaints, as it was called and could be reached in one period.
 *
 * @param address line by line
 * @param openingHours line by line, as they are printed
 * @param validFrom null where it was so before any decision here
 */
// R10, R52; DE-02, CP-01
public record Unit(
        String name,
        String municipality,
        List<String> address,
        String email,
        String phone,
        List<String> openingHours,
        @Nullable LocalDate validFrom) {

    LocalDate since() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }
}
