package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.visitation.application.CaseComplaints;
import dk.samvaer.visitation.application.CaseReassessments;
import dk.samvaer.visitation.application.Cases;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.messaging.ForeignEvents.AppealOutcomeRecorded;
import dk.samvaer.visitation.messaging.ForeignEvents.BenefitObserved;
import dk.samvaer.visitation.messaging.ForeignEvents.ComplaintClosed;
import dk.samvaer.visitation.messaging.ForeignEvents.ComplaintForwarded;
import dk.samvaer.visitation.messaging.ForeignEvents.ComplaintReceived;
import dk.samvaer.visitation.messaging.ForeignEvents.ComplaintSupplemented;
import dk.samvaer.visitation.messaging.ForeignEvents.ComplaintWithdrawn;
import dk.samvaer.visitation.messaging.ForeignEvents.FollowUpHeld;
import dk.samvaer.visitation.messaging.ForeignEvents.FollowUpReminded;
import dk.samvaer.visitation.messaging.ForeignEvents.ForwardingOverdue;
import dk.samvaer.visitation.messaging.ForeignEvents.NeedChangeReported;
import dk.samvaer.visitation.messaging.ForeignEvents.PlacementEnded;
import dk.samvaer.visitation.messaging.ForeignEvents.PlacementRejected;
import dk.samvaer.visitation.messaging.ForeignEvents.RemunerationRequested;
import dk.samvaer.visitation.messaging.ForeignEvents.ReviewExtended;
import org.springframework.stereotype.Component;

/** Notes the events of the other services in the case, or acts on them. */
@Component
class CaseSubscriber implements Subscriber {
    private final Cases cases;
    private final CaseReassessments reassessments;
    private final CaseComplaints complaints;

    CaseSubscriber(Cases cases, CaseReassessments reassessments, CaseComplaints complaints) {
        this.cases = cases;
        this.reassessments = reassessments;
        this.complaints = complaints;
    }

    @Override
    public void subscribe(Subscriptions on) {
        note(on);
        transport(on);
        noPlacement(on);
        reassess(on);
        complaints(on);
    }

    private void note(Subscriptions on) {
        note(on, "plan.plan-offered.v1", ExternalFact.PlanOffered.class);
        note(on, "plan.plan-declined.v1", ExternalFact.PlanDeclined.class);
        note(on, "plan.plan-adopted.v1", ExternalFact.PlanAdopted.class);
        note(on, "supplier.placement-ordered.v1", ExternalFact.PlacementOrdered.class);
        note(on, "supplier.placement-resumed.v1", ExternalFact.PlacementResumed.class);
        note(on, "supplier.placement-accepted.v1", ExternalFact.PlacementAccepted.class);
        note(on, "supplier.placement-started.v1", ExternalFact.PlacementStarted.class);
        note(on, "supplier.clarification-completed.v1", ExternalFact.ClarificationCompleted.class);
        note(on, "supplier.clarification-overdue.v1", ExternalFact.ClarificationOverdue.class);
        note(on, "plan.follow-up-due.v1", ExternalFact.FollowUpDue.class);
        note(on, "plan.pedagogical-plan-overdue.v1", ExternalFact.PedagogicalPlanOverdue.class);
        note(on, "plan.pedagogical-plan-activated.v1", ExternalFact.PedagogicalPlanActivated.class);
        on.on(
                "plan.follow-up-reminder.v1",
                FollowUpReminded.class,
                (envelope, e) -> cases.note(envelope, envelope.caseId(), e.noted(DanishTime.day(envelope.time()))));
    }

    private void transport(Subscriptions on) {
        on.on(
                "transport.transport-withdrawn.v1",
                ExternalFact.TransportWithdrawn.class,
                (envelope, e) -> reassessments.transportWithdrawn(envelope, envelope.caseId(), e));
        note(on, "transport.transport-ended.v1", ExternalFact.TransportEnded.class);
        on.on(
                "transport.transport-requested.v1",
                ExternalFact.TransportRequested.class,
                (envelope, e) -> reassessments.transportTold(envelope, envelope.caseId(), e, e.decisionLineId()));
        on.on(
                "transport.transport-granted.v1",
                ExternalFact.TransportGranted.class,
                (envelope, e) -> reassessments.transportTold(envelope, envelope.caseId(), e, e.decisionLineId()));
        on.on(
                "transport.transport-refused.v1",
                ExternalFact.TransportRefused.class,
                (envelope, e) -> reassessments.transportTold(envelope, envelope.caseId(), e, e.decisionLineId()));
        on.on(
                "transport.transport-change-proposed.v1",
                ExternalFact.TransportChangeProposed.class,
                (envelope, e) -> reassessments.transportTold(envelope, envelope.caseId(), e, e.decisionLineId()));
    }

    private void noPlacement(Subscriptions on) {
        on.on(
                "supplier.placement-rejected.v1",
                PlacementRejected.class,
                (envelope, e) -> cases.note(envelope, envelope.caseId(), e.noted(DanishTime.day(envelope.time()))));
        on.on(
                "supplier.placement-ended.v1",
                PlacementEnded.class,
                (envelope, e) -> cases.note(envelope, envelope.caseId(), e.noted(DanishTime.day(envelope.time()))));
    }

    private void note(Subscriptions on, String type, Class<? extends ExternalFact> fact) {
        on.on(type, fact, (envelope, e) -> cases.note(envelope, envelope.caseId(), e));
    }

    private void reassess(Subscriptions on) {
        on.on(
                "supplier.need-change-reported.v1",
                NeedChangeReported.class,
                (envelope, e) ->
                        reassessments.needChangeReported(envelope, envelope.caseId(), e.reportId(), e.trigger()));
        on.on(
                "supplier.benefit-observed.v1",
                BenefitObserved.class,
                (envelope, e) -> reassessments.benefitObserved(envelope, envelope.caseId(), e.benefit()));
        on.on(
                "supplier.remuneration-requested.v1",
                RemunerationRequested.class,
                (envelope, e) -> reassessments.remunerationRequested(envelope, envelope.caseId(), e.requestId()));
        on.on(
                "plan.follow-up-held.v1",
                FollowUpHeld.class,
                (envelope, e) ->
                        reassessments.followUpHeld(envelope, envelope.caseId(), e.noted(), e.result(), e.benefit()));
    }

    private void complaints(Subscriptions on) {
        on.on(
                "complaint.complaint-received.v1",
                ComplaintReceived.class,
                (envelope, e) -> complaints.complaintReceived(envelope, envelope.caseId(), e.toDomain()));
        on.on(
                "complaint.complaint-supplemented.v1",
                ComplaintSupplemented.class,
                (envelope, e) -> complaints.supplemented(envelope, envelope.caseId(), e.complaintId(), e.lineIds()));
        on.on(
                "complaint.review-extended.v1",
                ReviewExtended.class,
                (envelope, e) -> complaints.reviewExtended(envelope, envelope.caseId(), e.complaintId(), e.newDueOn()));
        on.on(
                "complaint.forwarding-overdue.v1",
                ForwardingOverdue.class,
                (envelope, e) -> complaints.forwardingOverdue(
                        envelope, envelope.caseId(), e.complaintId(), e.forwardingDueOn()));
        on.on(
                "complaint.complaint-forwarded.v1",
                ComplaintForwarded.class,
                (envelope, e) -> complaints.forwarded(envelope, envelope.caseId(), e.complaintId()));
        on.on(
                "complaint.complaint-withdrawn.v1",
                ComplaintWithdrawn.class,
                (envelope, e) -> complaints.complaintWithdrawn(envelope, envelope.caseId(), e.complaintId()));
        on.on(
                "complaint.complaint-closed.v1",
                ComplaintClosed.class,
                (envelope, e) -> complaints.complaintClosed(envelope, envelope.caseId(), e.complaintId(), e.outcome()));
        on.on(
                "complaint.appeal-outcome-recorded.v1",
                AppealOutcomeRecorded.class,
                (envelope, e) -> complaints.appealed(
                        envelope, envelope.caseId(), e.complaintId(), e.outcome(), e.implementBy()));
    }
}
