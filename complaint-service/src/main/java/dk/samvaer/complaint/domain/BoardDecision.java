package dk.samvaer.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came back from the appeals board. CP-12
 *
 * @param documentRef where the board's letter is filed
 */
public record BoardDecision(
        AppealOutcome outcome, String documentRef, @Nullable LocalDate implementBy) {}
