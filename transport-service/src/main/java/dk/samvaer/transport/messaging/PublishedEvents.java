package dk.samvaer.transport.messaging;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.transport.domain.Determinations;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.TransportGrantEvent.AskedFor;
import dk.samvaer.transport.domain.TransportGrantEvent.Assessed;
import dk.samvaer.transport.domain.TransportGrantEvent.Decided;
import dk.samvaer.transport.domain.TransportGrantEvent.DestinationFollowed;
import dk.samvaer.transport.domain.TransportGrantEvent.EndSet;
import dk.samvaer.transport.domain.TransportGrantEvent.Ended;
import dk.samvaer.transport.domain.TransportGrantEvent.ExtentFollowed;
import dk.samvaer.transport.domain.TransportGrantEvent.Granted;
import dk.samvaer.transport.domain.TransportGrantEvent.Lapsed;
import dk.samvaer.transport.domain.TransportGrantEvent.ModeChanged;
import dk.samvaer.transport.domain.TransportGrantEvent.ModeProposed;
import dk.samvaer.transport.domain.TransportGrantEvent.Paused;
import dk.samvaer.transport.domain.TransportGrantEvent.Refused;
import dk.samvaer.transport.domain.TransportGrantEvent.Requested;
import dk.samvaer.transport.domain.TransportGrantEvent.Resumed;
import dk.samvaer.transport.domain.TransportGrantEvent.Scheduled;
import dk.samvaer.transport.domain.TransportGrantEvent.Started;
import dk.samvaer.transport.domain.TransportGrantEvent.TermsNoted;
import dk.samvaer.transport.domain.TransportGrantEvent.TravelPassIssued;
import dk.samvaer.transport.domain.TransportGrantEvent.Withdrawn;
import dk.samvaer.transport.domain.Withdrawal;
import dk.samvaer.transport.messaging.EventData.TransportChangeProposed;
import dk.samvaer.transport.messaging.EventData.TransportChanged;
import dk.samvaer.transport.messaging.EventData.TransportEnded;
import dk.samvaer.transport.messaging.EventData.TransportGranted;
import dk.samvaer.transport.messaging.EventData.TransportLimits;
import dk.samvaer.transport.messaging.EventData.TransportPaused;
import dk.samvaer.transport.messaging.EventData.TransportRefused;
import dk.samvaer.transport.messaging.EventData.TransportRequested;
import dk.samvaer.transport.messaging.EventData.TransportResumed;
import dk.samvaer.transport.messaging.EventData.TransportStarted;
import dk.samvaer.transport.messaging.EventData.TransportTerms;
import dk.samvaer.transport.messaging.EventData.TransportWithdrawn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public events of each domain event. */
final class PublishedEvents {
    private PublishedEvents() {}

    static List<PublicEvent> of(TransportGrant it, TransportGrantEvent event) {
        return switch (event) {
            case Requested e -> tell("requested", requested(it));
            case AskedFor e -> tell("requested", requested(it));
            case Granted e -> tell("granted", granted(it));
            case Refused e -> tell("refused", new TransportRefused(it.caseId(), it.id(), it.decisionLineId()));
            case Withdrawn e -> tell("withdrawn", withdrawn(it, e.withdrawal()));
            case Lapsed e ->
                tell(
                        "withdrawn",
                        new TransportWithdrawn(
                                it.caseId(), it.id(), e.on(), e.cause().name()));
            case Started e -> tell("started", new TransportStarted(it.caseId(), it.id(), mode(it), e.from()));
            case ModeProposed e -> tell("change-proposed", proposed(it, e.proposal()));
            case ModeChanged e -> tell("changed", changed(it));
            case TermsNoted e -> tell("changed", changed(it));
            case Paused e -> tell("paused", new TransportPaused(it.caseId(), it.id(), mode(it), e.from()));
            case Resumed e -> tell("resumed", new TransportResumed(it.caseId(), it.id(), mode(it), e.from()));
            case Ended e -> tell("ended", new TransportEnded(it.caseId(), it.id(), mode(it), e.on()));
            case Assessed e -> List.of();
            case Decided e -> List.of();
            case Scheduled e -> List.of();
            case TravelPassIssued e -> List.of();
            case ExtentFollowed e -> List.of();
            case DestinationFollowed e -> List.of();
            case EndSet e -> List.of();
        };
    }

    private static TransportRequested requested(TransportGrant grant) {
        return new TransportRequested(
                grant.caseId(),
                grant.id(),
                grant.decisionLineId(),
                grant.request().requestedBy().name());
    }

    private static TransportGranted granted(TransportGrant grant) {
        return new TransportGranted(
                grant.caseId(),
                grant.id(),
                mode(grant),
                grant.mode().from(),
                grant.decisionLineId(),
                told(!grant.mode().limits().isNone()),
                TransportLimits.of(grant.mode().limits()));
    }

    private static TransportWithdrawn withdrawn(TransportGrant grant, Withdrawal withdrawal) {
        return new TransportWithdrawn(grant.caseId(), grant.id(), DanishTime.day(withdrawal.at()), null);
    }

    private static TransportChangeProposed proposed(TransportGrant grant, Determinations.Proposal proposal) {
        return new TransportChangeProposed(
                grant.caseId(),
                grant.id(),
                proposal.mode().mode().code(),
                proposal.mode().from(),
                proposal.lineId(),
                told(proposal.lessens()),
                TransportLimits.of(proposal.mode().limits()),
                new TransportTerms(mode(grant), TransportLimits.of(grant.mode().limits())));
    }

    private static TransportChanged changed(TransportGrant grant) {
        return new TransportChanged(
                grant.caseId(),
                grant.id(),
                mode(grant),
                grant.mode().from(),
                TransportLimits.of(grant.mode().limits()));
    }

    /** What is not so is left out. */
    private static @Nullable Boolean told(boolean so) {
        return so ? true : null;
    }

    private static String mode(TransportGrant grant) {
        return grant.mode().mode().code();
    }

    private static List<PublicEvent> tell(String fact, Object data) {
        return List.of(PublicEvent.of("transport.transport-" + fact + ".v1", data));
    }
}
