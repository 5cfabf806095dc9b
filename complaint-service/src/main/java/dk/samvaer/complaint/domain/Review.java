package dk.samvaer.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The municipality's second look.
 *
 * @param dueOn last day, moved by each extension
 * @param noticeSentOn when the complainant was last told of a later date
 * @param outcome null while it goes on
 */
// R53
public record Review(
        LocalDate dueOn,
        @Nullable LocalDate noticeSentOn,
        @Nullable ReviewOutcome outcome) {

    Review extended(LocalDate newDueOn, LocalDate noticeSent) {
        return new Review(newDueOn, noticeSent, outcome);
    }

    Review decided(ReviewOutcome decided) {
        return new Review(dueOn, noticeSentOn, decided);
    }
}
