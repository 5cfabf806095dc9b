package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.CasePlan;
import dk.samvaer.supplier.domain.CasePlanEvent;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.NeedChange;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEvent;
import dk.samvaer.supplier.domain.register.Unit;
import dk.samvaer.supplier.domain.register.Validity;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import dk.samvaer.supplier.messaging.EventData.BenefitObserved;
import dk.samvaer.supplier.messaging.EventData.ClarificationCompleted;
import dk.samvaer.supplier.messaging.EventData.ClarificationOverdue;
import dk.samvaer.supplier.messaging.EventData.ClarificationReminder;
import dk.samvaer.supplier.messaging.EventData.NeedChangeReported;
import dk.samvaer.supplier.messaging.EventData.PlacementAccepted;
import dk.samvaer.supplier.messaging.EventData.PlacementEnded;
import dk.samvaer.supplier.messaging.EventData.PlacementOrdered;
import dk.samvaer.supplier.messaging.EventData.PlacementPaused;
import dk.samvaer.supplier.messaging.EventData.PlacementRejected;
import dk.samvaer.supplier.messaging.EventData.PlacementResumed;
import dk.samvaer.supplier.messaging.EventData.PlacementStarted;
import dk.samvaer.supplier.messaging.EventData.ReportAccepted;
import dk.samvaer.supplier.messaging.EventData.ReportFollowedUp;
import dk.samvaer.supplier.messaging.EventData.ReportRejected;
import dk.samvaer.supplier.messaging.EventData.SupplierDeactivated;
import dk.samvaer.supplier.messaging.EventData.SupplierRegistered;
import dk.samvaer.supplier.messaging.EventData.UnitChanged;
import java.util.List;

/** The public events of each domain event, for other services and for suppliers' systems. */
final class PublishedEvents {

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
            case PlacementEvent.UnitChanged e ->
                event("unit-changed", new UnitChanged(p.caseId(), p.id(), e.unitId(), e.from()));
            case PlacementEvent.UnitTaken e -> List.of();
            case PlacementEvent.CitizenStated e -> List.of();
            case PlacementEvent.ClarificationResumed e -> List.of();
            case PlacementEvent.PausePlanned e -> List.of();
            case PlacementEvent.Paused e -> paused(p, e);
            case PlacementEvent.Resumed e -> event("placement-resumed", PlacementResumed.of(p, e.from()));
            case PlacementEvent.Ended e -> ended(p, e);
            case PlacementEvent.NeedChangeReported e -> needChange(p, e.change());
            case PlacementEvent.NeedChangeFollowedUp e -> List.of();
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

    /** The newest registration of a supplier holds alone. */
    // SU-01
    static List<PublicEvent> of(Supplier after, SupplierEvent event) {
        return switch (event) {
            case SupplierEvent.Registered e -> registered(after, e.validity());
            case SupplierEvent.Changed e -> registered(after, e.validity());
            case SupplierEvent.RegisteredAgain e -> registered(after, e.validity());
            case SupplierEvent.PlaceTaken e -> List.of();
            case SupplierEvent.PlacesFound e -> List.of();
            case SupplierEvent.PlaceEnded e -> List.of();
            case SupplierEvent.PlaceReleased e -> List.of();
            case SupplierEvent.Deactivated e ->
                event("supplier-deactivated", new SupplierDeactivated(after.caseId(), after.code(), e.from()));
        };
    }

    private static List<PublicEvent> registered(Supplier after, Validity validity) {
        var unitIds = after.units().stream().map(Unit::id).toList();
        var units = after.units().stream().map(UnitOffered::of).toList();
        return event(
                "supplier-registered",
                new SupplierRegistered(
                        after.caseId(), after.code(), unitIds, validity.registeredFrom(), after.kind(), units));
    }

    /** Answers go to the supplier's own topic; one without topics reads them over HTTP. */
    static List<PublicEvent> of(ReportAcknowledgement after, ReportAcknowledgementEvent event) {
        return switch (event) {
            case ReportAcknowledgementEvent.Received e -> List.of();
            case ReportAcknowledgementEvent.Numbered e -> List.of();
            case ReportAcknowledgementEvent.Accepted e ->
                answer(after, "accepted", ReportAccepted.of(after, after.latest()));
            case ReportAcknowledgementEvent.Rejected e ->
                answer(after, "rejected", ReportRejected.of(after, after.latest()));
            case ReportAcknowledgementEvent.FollowUpOpened e ->
                answer(after, "followed-up", ReportFollowedUp.of(after, after.latest()));
            case ReportAcknowledgementEvent.FollowUpClosed e ->
                answer(after, "followed-up", ReportFollowedUp.of(after, after.latest()));
        };
    }

    private static List<PublicEvent> answer(ReportAcknowledgement after, String answer, Object data) {
        return !after.published()
                ? List.of()
                : List.of(
                        new PublicEvent("report." + answer + ".v1", data, ReportTopics.answersTo(after.supplierId())));
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
