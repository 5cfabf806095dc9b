package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.daily.JournalNote;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is written in place of an earlier entry, and why. */
record NewJournalCorrection(
        JournalEntryView.@NotNull Theme theme,
        @NotNull LocalDate about,
        @NotNull @Size(min = 1, max = 8_000) Confidential text,
        @NotNull @Size(min = 1, max = 2_000) Confidential correctionReason) {

    JournalNote note() {
        return new JournalNote(theme.domain(), about, text);
    }
}
