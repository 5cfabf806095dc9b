package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.application.Journals.Line;
import dk.samvaer.supplier.domain.daily.JournalTheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the care journal.
 *
 * @param corrects the earlier entry that it corrects; left out where it corrects none
 * @param correctedBy the later entry that corrects it; left out where it holds
 */
record JournalEntryView(
        UUID id,
        UUID placementId,
        UUID citizenId,
        Theme theme,
        LocalDate about,
        Confidential text,
        String writtenBy,
        Instant writtenAt,
        @Nullable UUID corrects,
        @Nullable Confidential correctionReason,
        @Nullable UUID correctedBy) {

    /** What the supplier owes the citizen. */
    enum Theme {
        CARE,
        COMMUNITY,
        RELATIONS_AND_SECURITY,
        IDENTITY,
        COMPENSATING_EFFORT;

        JournalTheme domain() {
            return JournalTheme.valueOf(name());
        }

        static @Nullable JournalTheme domain(@Nullable Theme theme) {
            return theme == null ? null : theme.domain();
        }
    }

    static JournalEntryView of(Line line) {
        var entry = line.entry();
        var correction = entry.correction();
        return new JournalEntryView(
                entry.id(),
                entry.placementId(),
                entry.citizenId(),
                Theme.valueOf(entry.note().theme().name()),
                entry.note().about(),
                entry.note().text(),
                entry.authorship().by().subject(),
                entry.authorship().at(),
                correction == null ? null : correction.entryId(),
                correction == null ? null : correction.reason(),
                line.correctedBy());
    }
}
