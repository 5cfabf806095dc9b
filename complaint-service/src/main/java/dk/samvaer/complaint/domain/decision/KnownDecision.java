package dk.samvaer.complaint.domain.decision;

import dk.samvaer.starter.domain.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that can be complained about.
 *
 * @param issuedAt the moment; null in decisions from before it was kept
 * @param receivedOn when the citizen received it; unknown until the notification is noted
 * @param complaintDeadline last day of the period; null while the period does not run
 */
// R51, CP-06
public record KnownDecision(
        UUID id,
        UUID caseId,
        UUID citizenId,
        List<DecisionLine> lines,
        LocalDate issuedOn,
        @Nullable Instant issuedAt,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate complaintDeadline)
        implements Aggregate<KnownDecision, KnownDecisionEvent> {

    public static KnownDecision begin(KnownDecisionEvent event) {
        var issued = (KnownDecisionEvent.Issued) event;
        return new KnownDecision(
                issued.decisionId(),
                issued.caseId(),
                issued.citizenId(),
                issued.lines(),
                issued.issuedOn(),
                issued.issuedAt(),
                null,
                null);
    }

    @Override
    public KnownDecision apply(KnownDecisionEvent event) {
        return switch (event) {
            case KnownDecisionEvent.Issued issued -> begin(issued);
            case KnownDecisionEvent.Notified notified ->
                new KnownDecision(
                        id,
                        caseId,
                        citizenId,
                        lines,
                        issuedOn,
                        issuedAt,
                        notified.receivedOn(),
                        notified.complaintDeadline());
        };
    }

    public List<UUID> lineIds() {
        return lines.stream().map(DecisionLine::lineId).toList();
    }
}
