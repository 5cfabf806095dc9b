package dk.samvaer.complaint.domain.decision;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a complaint is about no decision of the municipality, so that there is nothing to review.
 *
 * @param reason as the complainant is told
 * @param forwardedTo the authority that has got the complaint, since the matter is its; null where the complainant is advised only
 */
// FVL § 7; CP-01, CP-13
public record NoDecision(
        LocalDate on, Confidential reason, @Nullable Confidential forwardedTo, Actor by) {}
