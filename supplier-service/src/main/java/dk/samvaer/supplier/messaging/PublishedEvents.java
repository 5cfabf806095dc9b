package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.CasePlan;
import dk.samvaer.supplier.domain.CasePlanEvent;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.NeedChange;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.RejectionReason;
import dk.samvaer.supplier.domain.Supplier;
import dk.samvaer.supplier.domain.SupplierEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services learn of a placement, and the one catalogue of those events' wire types. */
final class PublishedEvents {

    record PlacementOrdered(UUID caseId, UUID placementId, UUID grantId, String supplierId) {}

    record PlacementAccepted(UUID caseId, UUID placementId, UUID grantId, String supplierId) {}

    record PlacementRejected(
            UUID caseId, UUID placementId, UUID grantId, String supplierId, RejectionReason reasonCode) {}

    record PlacementStarted(
            UUID caseId,
            UUID placementId,
            LocalDate startedOn,
            LocalDate clarificationEndsOn,
            boolean transportWanted,
            UUID grantId,
            UUID citizenId,
            String supplierId) {}

    record ClarificationReminder(UUID caseId, UUID placementId, LocalDate dueOn) {}

    record ClarificationOverdue(UUID caseId, UUID placementId, LocalDate dueOn) {}

    record ClarificationCompleted(
            UUID caseId,
            UUID placementId,
            Clarification.Result result,
            @Nullable UUID unitId) {}

    record PlacementPaused(UUID caseId, UUID placementId, LocalDate from, String reasonCode) {}

    record PlacementResumed(UUID caseId, UUID placementId, LocalDate from) {}

    record PlacementEnded(UUID caseId, UUID placementId, LocalDate on, String reasonCode) {}

    record NeedChangeReported(
            UUID caseId,
            UUID reportId,
            UUID placementId,
            NeedChange.ReporterType reporterType,
            NeedChange.Category category,
            Instant reportedAt) {}

    record BenefitObserved(UUID caseId, UUID placementId, BenefitObservation.Benefit benefit, LocalDate observedOn) {}

    private PublishedEvents() {}

    static List<PublicEvent> of(Placement p, PlacementEvent event) {
        return switch (event) {
            case PlacementEvent.Ordered e -> ordered(p);
            case PlacementEvent.Accepted e -> accepted(p);
            case PlacementEvent.Rejected e -> rejected(p, e);
            case PlacementEvent.Started e -> started(p, e);
            case PlacementEvent.ClarificationReminded e -> reminder(p, e);
            case PlacementEvent.ClarificationOverdue e -> overdue(p, e);
            case PlacementEvent.ClarificationCompleted e -> completed(p, e.outcome());
            case PlacementEvent.Paused e -> paused(p, e);
            case PlacementEvent.Resumed e -> resumed(p, e);
            case PlacementEvent.Ended e -> ended(p, e);
            case PlacementEvent.NeedChangeReported e -> needChange(p, e.change());
            case PlacementEvent.BenefitObserved e -> benefit(p, e.observation());
            case PlacementEvent.GrantReceived e -> List.of();
            case PlacementEvent.GrantChanged e -> List.of();
            case PlacementEvent.GrantTerminated e -> List.of();
            case PlacementEvent.Replaced e -> List.of();
            case PlacementEvent.ReportApplied e -> List.of();
        };
    }

    /** The plan's own service has told it already. */
    static List<PublicEvent> of(CasePlan after, CasePlanEvent event) {
        return List.of();
    }

    /** The register of suppliers is configuration that every service has: nothing to tell. */
    static List<PublicEvent> of(Supplier after, SupplierEvent event) {
        return List.of();
    }

    private static List<PublicEvent> ordered(Placement p) {
        return event(
                "placement-ordered",
                new PlacementOrdered(p.caseId(), p.id(), p.grant().grantId(), p.supplierId()));
    }

    private static List<PublicEvent> accepted(Placement p) {
        return event(
                "placement-accepted",
                new PlacementAccepted(p.caseId(), p.id(), p.grant().grantId(), p.supplierId()));
    }

    private static List<PublicEvent> rejected(Placement p, PlacementEvent.Rejected e) {
        return event(
                "placement-rejected",
                new PlacementRejected(p.caseId(), p.id(), p.grant().grantId(), p.supplierId(), e.reason()));
    }

    private static List<PublicEvent> started(Placement p, PlacementEvent.Started e) {
        return event(
                "placement-started",
                new PlacementStarted(
                        p.caseId(),
                        p.id(),
                        e.startedOn(),
                        e.clarificationEndsOn(),
                        e.transportWanted(),
                        p.grant().grantId(),
                        p.citizenId(),
                        p.supplierId()));
    }

    private static List<PublicEvent> reminder(Placement p, PlacementEvent.ClarificationReminded e) {
        return event("clarification-reminder", new ClarificationReminder(p.caseId(), p.id(), e.dueOn()));
    }

    private static List<PublicEvent> overdue(Placement p, PlacementEvent.ClarificationOverdue e) {
        return event("clarification-overdue", new ClarificationOverdue(p.caseId(), p.id(), e.dueOn()));
    }

    private static List<PublicEvent> completed(Placement p, Clarification.Outcome outcome) {
        return event(
                "clarification-completed",
                new ClarificationCompleted(p.caseId(), p.id(), outcome.result(), outcome.unitId()));
    }

    private static List<PublicEvent> paused(Placement p, PlacementEvent.Paused e) {
        return event("placement-paused", new PlacementPaused(p.caseId(), p.id(), e.from(), e.reasonCode()));
    }

    private static List<PublicEvent> resumed(Placement p, PlacementEvent.Resumed e) {
        return event("placement-resumed", new PlacementResumed(p.caseId(), p.id(), e.from()));
    }

    private static List<PublicEvent> ended(Placement p, PlacementEvent.Ended e) {
        return event("placement-ended", new PlacementEnded(p.caseId(), p.id(), e.on(), e.reasonCode()));
    }

    private static List<PublicEvent> needChange(Placement p, NeedChange change) {
        return event(
                "need-change-reported",
                new NeedChangeReported(
                        p.caseId(),
                        change.reportId(),
                        p.id(),
                        change.reporterType(),
                        change.category(),
                        change.reportedAt()));
    }

    private static List<PublicEvent> benefit(Placement p, BenefitObservation observation) {
        return event(
                "benefit-observed",
                new BenefitObserved(p.caseId(), p.id(), observation.benefit(), observation.observedOn()));
    }

    private static List<PublicEvent> event(String fact, Object data) {
        return List.of(PublicEvent.of("supplier." + fact + ".v1", data));
    }
}
