package dk.samvaer.visitation.domain.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of law as it stood in one period.
 *
 * @param id names this row for ever; decisions store it
 * @param key the paragraph, such as {@code SEL_104}; the same in every period
 * @param act number and date of the act or consolidation
 * @param text what the paragraph says, in short
 * @param validTo its last day; null while no end is known
 * @param note what somebody who reads the register should know of this row
 */
// CFG-01, R8
public record LegalReference(
        String id,
        String key,
        String title,
        String act,
        String text,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String note) {

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether both are the same paragraph on some day. */
    boolean overlaps(LegalReference other) {
        return key.equals(other.key) && (inForceOn(other.validFrom) || other.inForceOn(validFrom));
    }
}
