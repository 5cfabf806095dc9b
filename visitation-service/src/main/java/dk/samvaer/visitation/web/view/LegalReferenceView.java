package dk.samvaer.visitation.web.view;

import dk.samvaer.visitation.domain.law.LegalReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of law as it stood in one period.
 *
 * @param id identifies this version of the paragraph; decisions refer to it
 * @param key the paragraph, such as {@code SEL_104}; the same in every period
 * @param act number and date of the act or consolidation
 * @param text what the paragraph says, in short
 * @param validTo its last day; null while no end is known
 * @param note what a reader of the register should know of this version
 */
public record LegalReferenceView(
        String id,
        String key,
        String title,
        String act,
        String text,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String note) {

    public static LegalReferenceView of(LegalReference it) {
        return new LegalReferenceView(
                it.id(), it.key(), it.title(), it.act(), it.text(), it.validFrom(), it.validTo(), it.note());
    }
}
