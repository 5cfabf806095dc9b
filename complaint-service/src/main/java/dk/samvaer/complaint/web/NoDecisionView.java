package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a complaint was closed as being about no decision. */
record NoDecisionView(
        LocalDate closedOn, Confidential reason, @Nullable Confidential forwardedTo) {

    static @Nullable NoDecisionView of(@Nullable NoDecision it) {
        return it == null ? null : new NoDecisionView(it.on(), it.reason(), it.forwardedTo());
    }
}
