package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.daily.JournalNote;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is written in the care journal. */
record NewJournalEntry(
        JournalEntryView.@NotNull Theme theme,
        @NotNull LocalDate about,
        @NotNull @Size(min = 1, max = 8_000) Confidential text) {

    JournalNote note() {
        return new JournalNote(theme.domain(), about, text);
    }
}
