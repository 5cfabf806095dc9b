package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.daily.ContentDuty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole checklist: each theme once. */
record ContentDutiesRequest(@NotNull @Size(max = 10) List<@NotNull @Valid ContentDutyAnswer> duties) {

    /** What is agreed, or why the theme does not apply; one of both. */
    record ContentDutyAnswer(
            JournalEntryView.@NotNull Theme theme,
            @Nullable @Size(max = 4_000) Confidential agreed,
            @Nullable @Size(max = 4_000) Confidential notApplicable) {

        ContentDuty duty() {
            return new ContentDuty(theme.domain(), agreed, notApplicable);
        }
    }

    List<ContentDuty> agreed() {
        return duties.stream().map(ContentDutyAnswer::duty).toList();
    }
}
