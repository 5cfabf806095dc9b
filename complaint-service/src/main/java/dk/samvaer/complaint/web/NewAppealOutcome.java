package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that came back from the appeals board.
 *
 * @param documentRef where the board's letter is filed
 */
// CP-12
record NewAppealOutcome(
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 200) Confidential documentRef,
        @NotNull LocalDate decidedOn,
        @Nullable LocalDate implementBy) {

    enum Outcome {
        AFFIRMED,
        CHANGED,
        ANNULLED,
        REMITTED,
        DISMISSED,
        REFERRED,
        LAPSED
    }

    BoardDecision decision() {
        return new BoardDecision(AppealOutcome.valueOf(outcome.name()), documentRef, decidedOn, implementBy);
    }
}
