package dk.samvaer.visitation.domain.vum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of the assessment method and the days on which an assessment may be begun by it here.
 *
 * @param validFrom null where it is not known how far back it reaches
 */
// AS-04
public record AssessmentMethod(
        VumVersion version,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    LocalDate since() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }
}
