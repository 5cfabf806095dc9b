package dk.samvaer.visitation.messaging;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.visitation.application.CaseReassessments;
import dk.samvaer.visitation.application.Cases;
import dk.samvaer.visitation.messaging.ForeignEvents.AppealOutcomeRecorded;
import dk.samvaer.visitation.messaging.ForeignEvents.BenefitObserved;
import dk.samvaer.visitation.messaging.ForeignEvents.ClarificationCompleted;
import dk.samvaer.visitation.messaging.ForeignEvents.ClarificationOverdue;
import dk.samvaer.visitation.messaging.ForeignEvents.ComplaintReceived;
import dk.samvaer.visitation.messaging.ForeignEvents.ComplaintWithdrawn;
import dk.samvaer.visitation.messaging.ForeignEvents.Fact;
import dk.samvaer.visitation.messaging.ForeignEvents.FollowUpDue;
import dk.samvaer.visitation.messaging.ForeignEvents.FollowUpHeld;
import dk.samvaer.visitation.messaging.ForeignEvents.NeedChangeReported;
import dk.samvaer.visitation.messaging.ForeignEvents.PlacementAccepted;
import dk.samvaer.visitation.messaging.ForeignEvents.PlacementEnded;
import dk.samvaer.visitation.messaging.ForeignEvents.PlacementRejected;
import dk.samvaer.visitation.messaging.ForeignEvents.PlacementStarted;
import dk.samvaer.visitation.messaging.ForeignEvents.PlanAdopted;
import dk.samvaer.visitation.messaging.ForeignEvents.PlanDeclined;
import dk.samvaer.visitation.messaging.ForeignEvents.PlanOffered;
import dk.samvaer.visitation.messaging.ForeignEvents.ReviewExtended;
import dk.samvaer.visitation.messaging.ForeignEvents.TransportChanged;
import dk.samvaer.visitation.messaging.ForeignEvents.TransportGranted;
import dk.samvaer.visitation.messaging.ForeignEvents.TransportRefused;
import dk.samvaer.visitation.messaging.ForeignEvents.TransportRequested;
import org.springframework.stereotype.Component;

/** The foreign events that a case notes, and those that it acts on. */
@Component
class CaseSubscriber implements Subscriber {
    private final Cases cases;
    private final CaseReassessments reassessments;

    CaseSubscriber(Cases cases, CaseReassessments reassessments) {
        this.cases = cases;
        this.reassessments = reassessments;
    }

    @Override
    public void subscribe(Subscriptions on) {
        note(on);
        noPlacement(on);
        reassess(on);
        complaints(on);
    }

    private void note(Subscriptions on) {
        note(on, "plan.plan-offered.v1", PlanOffered.class);
        note(on, "plan.plan-declined.v1", PlanDeclined.class);
        note(on, "plan.plan-adopted.v1", PlanAdopted.class);
        note(on, "transport.transport-requested.v1", TransportRequested.class);
        note(on, "transport.transport-granted.v1", TransportGranted.class);
        note(on, "transport.transport-refused.v1", TransportRefused.class);
        note(on, "transport.transport-changed.v1", TransportChanged.class);
        note(on, "supplier.placement-accepted.v1", PlacementAccepted.class);
        note(on, "supplier.placement-started.v1", PlacementStarted.class);
        note(on, "supplier.clarification-completed.v1", ClarificationCompleted.class);
        note(on, "supplier.clarification-overdue.v1", ClarificationOverdue.class);
        note(on, "plan.follow-up-due.v1", FollowUpDue.class);
    }

    private void noPlacement(Subscriptions on) {
        on.on(
                "supplier.placement-rejected.v1",
                PlacementRejected.class,
                (heard, e) -> cases.note(heard, e.caseId(), e.noted(DanishTime.day(heard.time()))));
        on.on(
                "supplier.placement-ended.v1",
                PlacementEnded.class,
                (heard, e) -> cases.note(heard, e.caseId(), e.noted(DanishTime.day(heard.time()))));
    }

    private <F extends Fact> void note(Subscriptions on, String type, Class<F> fact) {
        on.on(type, fact, (heard, e) -> cases.note(heard, e.caseId(), e.noted()));
    }

    private void reassess(Subscriptions on) {
        on.on(
                "supplier.need-change-reported.v1",
                NeedChangeReported.class,
                (heard, e) -> reassessments.needChangeReported(heard, e.caseId(), e.reportId(), e.trigger()));
        on.on(
                "supplier.benefit-observed.v1",
                BenefitObserved.class,
                (heard, e) -> reassessments.benefitObserved(heard, e.caseId(), e.benefit()));
        on.on(
                "plan.follow-up-held.v1",
                FollowUpHeld.class,
                (heard, e) -> reassessments.followUpHeld(heard, e.caseId(), e.noted(), e.result(), e.benefit()));
    }

    private void complaints(Subscriptions on) {
        on.on(
                "complaint.complaint-received.v1",
                ComplaintReceived.class,
                (heard, e) -> reassessments.complaintReceived(heard, e.caseId(), e.toDomain()));
        on.on(
                "complaint.review-extended.v1",
                ReviewExtended.class,
                (heard, e) -> reassessments.reviewExtended(heard, e.caseId(), e.complaintId(), e.newDueOn()));
        on.on(
                "complaint.complaint-withdrawn.v1",
                ComplaintWithdrawn.class,
                (heard, e) -> reassessments.complaintWithdrawn(heard, e.caseId(), e.complaintId()));
        on.on(
                "complaint.appeal-outcome-recorded.v1",
                AppealOutcomeRecorded.class,
                (heard, e) -> reassessments.appealed(heard, e.caseId(), e.complaintId(), e.outcome()));
    }
}
