package dk.samvaer.complaint.domain;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came back from the appeals board.
 *
 * @param documentRef where the board's letter is filed
 */
// CP-12
public record BoardDecision(
        AppealOutcome outcome,
        Confidential documentRef,
        @Nullable LocalDate implementBy) {}
