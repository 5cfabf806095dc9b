package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.messaging.Heard;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.visitation.application.Cases;
import dk.samvaer.visitation.domain.DecisionEvent;
import dk.samvaer.visitation.domain.FactHeard;
import dk.samvaer.visitation.domain.Reassessment.Trigger;
import dk.samvaer.visitation.messaging.ForeignEvents.AppealOutcomeRecorded;
import dk.samvaer.visitation.messaging.ForeignEvents.BenefitObserved;
import dk.samvaer.visitation.messaging.ForeignEvents.ClarificationCompleted;
import dk.samvaer.visitation.messaging.ForeignEvents.ComplaintReceived;
import dk.samvaer.visitation.messaging.ForeignEvents.ComplaintWithdrawn;
import dk.samvaer.visitation.messaging.ForeignEvents.FollowUpHeld;
import dk.samvaer.visitation.messaging.ForeignEvents.NeedChangeReported;
import dk.samvaer.visitation.messaging.ForeignEvents.PlacementAccepted;
import dk.samvaer.visitation.messaging.ForeignEvents.PlacementRejected;
import dk.samvaer.visitation.messaging.ForeignEvents.PlacementStarted;
import dk.samvaer.visitation.messaging.ForeignEvents.PlanAdopted;
import dk.samvaer.visitation.messaging.ForeignEvents.PlanDeclined;
import dk.samvaer.visitation.messaging.ForeignEvents.PlanOffered;
import dk.samvaer.visitation.messaging.ForeignEvents.TransportChanged;
import dk.samvaer.visitation.messaging.ForeignEvents.TransportGranted;
import dk.samvaer.visitation.messaging.ForeignEvents.TransportRefused;
import dk.samvaer.visitation.messaging.ForeignEvents.TransportRequested;
import org.springframework.stereotype.Component;

/** The foreign events that a case acts on. */
@Component
class CaseSubscriber implements Subscriber {
    private final Cases cases;

    CaseSubscriber(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void subscribe(Subscriptions on) {
        plan(on);
        transport(on);
        supplier(on);
        complaint(on);
    }

    private void plan(Subscriptions on) {
        on.on(
                "plan.plan-offered.v1",
                PlanOffered.class,
                (heard, e) -> cases.note(heard, e.caseId(), new FactHeard.PlanOffered(e.planId(), e.offeredOn())));
        on.on(
                "plan.plan-declined.v1",
                PlanDeclined.class,
                (heard, e) -> cases.note(heard, e.caseId(), new FactHeard.PlanDeclined(e.planId(), e.declinedOn())));
        on.on("plan.plan-adopted.v1", PlanAdopted.class, this::planAdopted);
        on.on(
                "plan.follow-up-held.v1",
                FollowUpHeld.class,
                (heard, e) -> cases.followUpHeld(heard, e.caseId(), e.result(), e.benefit()));
    }

    private void planAdopted(Heard heard, PlanAdopted e) {
        cases.note(
                heard,
                e.caseId(),
                new FactHeard.PlanAdopted(e.planId(), e.version(), e.transportMode(), e.transportStatus()));
    }

    private void transport(Subscriptions on) {
        on.on(
                "transport.transport-requested.v1",
                TransportRequested.class,
                (heard, e) -> cases.note(
                        heard, e.caseId(), new FactHeard.TransportRequested(e.transportGrantId(), e.decisionLineId())));
        on.on(
                "transport.transport-granted.v1",
                TransportGranted.class,
                (heard, e) -> cases.note(
                        heard,
                        e.caseId(),
                        new FactHeard.TransportGranted(e.transportGrantId(), e.decisionLineId(), e.mode())));
        on.on(
                "transport.transport-refused.v1",
                TransportRefused.class,
                (heard, e) -> cases.note(
                        heard, e.caseId(), new FactHeard.TransportRefused(e.transportGrantId(), e.decisionLineId())));
        on.on(
                "transport.transport-changed.v1",
                TransportChanged.class,
                (heard, e) ->
                        cases.note(heard, e.caseId(), new FactHeard.TransportChanged(e.transportGrantId(), e.mode())));
    }

    private void supplier(Subscriptions on) {
        on.on(
                "supplier.placement-accepted.v1",
                PlacementAccepted.class,
                (heard, e) -> cases.note(heard, e.caseId(), new FactHeard.PlacementAccepted(e.placementId())));
        on.on(
                "supplier.placement-rejected.v1",
                PlacementRejected.class,
                (heard, e) -> cases.note(
                        heard, e.caseId(), new FactHeard.PlacementRejected(e.placementId(), e.reasonCode())));
        on.on(
                "supplier.placement-started.v1",
                PlacementStarted.class,
                (heard, e) ->
                        cases.note(heard, e.caseId(), new FactHeard.PlacementStarted(e.placementId(), e.startedOn())));
        on.on(
                "supplier.clarification-completed.v1",
                ClarificationCompleted.class,
                (heard, e) -> cases.note(
                        heard,
                        e.caseId(),
                        new FactHeard.ClarificationCompleted(e.placementId(), e.result(), e.unitId())));
        on.on("supplier.need-change-reported.v1", NeedChangeReported.class, this::needChangeReported);
        on.on(
                "supplier.benefit-observed.v1",
                BenefitObserved.class,
                (heard, e) -> cases.benefitObserved(heard, e.caseId(), e.benefit()));
    }

    private void needChangeReported(Heard heard, NeedChangeReported e) {
        boolean bySupplier = e.reporterType().equals("SUPPLIER");
        var trigger = bySupplier ? Trigger.SUPPLIER_NEED_CHANGE : Trigger.CITIZEN_REQUEST;
        cases.needChangeReported(heard, e.caseId(), e.reportId(), trigger);
    }

    private void complaint(Subscriptions on) {
        on.on("complaint.complaint-received.v1", ComplaintReceived.class, this::complaintReceived);
        on.on(
                "complaint.complaint-withdrawn.v1",
                ComplaintWithdrawn.class,
                (heard, e) -> cases.complaintWithdrawn(heard, e.caseId(), e.complaintId()));
        on.on(
                "complaint.appeal-outcome-recorded.v1",
                AppealOutcomeRecorded.class,
                (heard, e) -> cases.appealed(heard, e.caseId(), e.complaintId(), e.outcome()));
    }

    private void complaintReceived(Heard heard, ComplaintReceived e) {
        var complaint = new DecisionEvent.Complained(
                e.decisionId(), e.complaintId(), e.lineIds(), e.receivedOn(), e.reviewDueOn());
        cases.complaintReceived(heard, e.caseId(), complaint);
    }
}
