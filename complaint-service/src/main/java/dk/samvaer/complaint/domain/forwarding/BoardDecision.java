package dk.samvaer.complaint.domain.forwarding;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came back from the appeals board.
 *
 * @param documentRef where the board's letter is filed
 * @param implementBy the last day for carrying it out; of outcomes that the municipality must carry out, and of no other
 */
// CP-12
public record BoardDecision(
        AppealOutcome outcome,
        Confidential documentRef,
        LocalDate decidedOn,
        @Nullable LocalDate implementBy) {}
