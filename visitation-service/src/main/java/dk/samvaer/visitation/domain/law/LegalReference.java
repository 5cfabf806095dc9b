package dk.samvaer.visitation.domain.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of law as it stood in one period.
 *
 * @param id names this row for ever; decisions store it
 * @param key the paragraph, such as {@code SEL_104}; the same in every period
 * @param act number and date of the act or consolidation; null where it is not known to the register
 * @param text what the paragraph says, in short
 * @param validFrom null where the register does not know how far back it reaches
 * @param note what somebody who reads the register should know of this row
 */
// CFG-01, R8
public record LegalReference(
        String id,
        String key,
        String title,
        @Nullable String act,
        String text,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String note) {

    boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    LocalDate since() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }
}
