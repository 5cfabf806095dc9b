package dk.samvaer.visitation.web.overview;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.ExternalFacts;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.work.Work;
import dk.samvaer.visitation.web.view.CaseView;
import dk.samvaer.visitation.web.view.Codes;
import dk.samvaer.visitation.web.view.ComplaintView;
import dk.samvaer.visitation.web.view.DecisionView;
import dk.samvaer.visitation.web.view.GrantView;
import dk.samvaer.visitation.web.view.PlacementView;
import dk.samvaer.visitation.web.view.PlanView;
import dk.samvaer.visitation.web.view.ReassessmentView;
import dk.samvaer.visitation.web.view.ReceiptView;
import dk.samvaer.visitation.web.view.TransportView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A summary of a whole case.
 *
 * @param nextActor the role whose turn it is
 * @param waiting what waits for whom, the most urgent first; to the citizen without what waits only within the authority
 * @param acts what the caller may do now
 */
record OverviewView(
        UUID caseId,
        UUID citizenId,
        String caseNumber,
        CaseView.State state,
        boolean erased,
        @Nullable String assignee,
        Parts parts,
        @Nullable Role nextActor,
        @Nullable Waiting nextDeadline,
        List<Waiting> waiting,
        List<ActCode> acts,
        Page<TimelineTexts.Entry> timeline) {

    /** Where each part stands; null where there is none yet. */
    record Parts(
            PlanView.@Nullable Status plan,
            PlacementView.@Nullable Status placement,
            @Nullable String clarification,
            List<TransportPart> transports,
            @Nullable DecisionPart decision,
            GrantView.@Nullable Status grant,
            @Nullable ReassessmentPart reassessment,
            @Nullable ComplaintPart complaint) {

        private static Parts of(Case it, LocalDate today) {
            var plan = it.externalFacts().plan();
            var placement = it.externalFacts().placement();
            var grant = it.grant();
            return new Parts(
                    plan == null ? null : Codes.as(PlanView.Status.class, plan.status()),
                    placement == null ? null : Codes.as(PlacementView.Status.class, placement.status()),
                    placement == null ? null : placement.clarification(),
                    it.externalFacts().transports().stream()
                            .map(TransportPart::of)
                            .toList(),
                    it.decisions()
                            .newest()
                            .map(one -> DecisionPart.of(one, today))
                            .orElse(null),
                    grant == null ? null : Codes.as(GrantView.Status.class, grant.status()),
                    it.reassessments().current().map(ReassessmentPart::of).orElse(null),
                    openComplaint(it).map(ComplaintPart::of).orElse(null));
        }

        private static Optional<Complaint> openComplaint(Case it) {
            return it.decisions().all().stream()
                    .flatMap(decision -> decision.complaints().all().stream())
                    .filter(Complaint::pending)
                    .reduce((earlier, later) -> later);
        }
    }

    record TransportPart(
            TransportView.Status status, @Nullable String mode) {
        private static TransportPart of(ExternalFacts.Transport it) {
            return new TransportPart(Codes.as(TransportView.Status.class, it.status()), it.mode());
        }
    }

    /** The decision that was issued last, and how long it can be complained about. */
    record DecisionPart(
            UUID id, DecisionView.Kind kind, DecisionView.Status status, ComplaintPeriodPart complaintPeriod) {
        private static DecisionPart of(Decision it, LocalDate today) {
            var receipt = it.receipt();
            var guidance = Objects.requireNonNull(it.issue()).rationale().guidance();
            return new DecisionPart(
                    it.id(),
                    Codes.as(DecisionView.Kind.class, it.recommendation().kind()),
                    Codes.as(DecisionView.Status.class, it.status()),
                    receipt == null ? ComplaintPeriodPart.of(guidance) : ComplaintPeriodPart.of(receipt, today));
        }
    }

    /** Where the period for a complaint stands. */
    enum Period {
        NOT_RUNNING,
        RUNNING,
        SUSPENDED,
        ENDED
    }

    /**
     * The period for a complaint.
     *
     * @param basis whether the day of receipt is proven, or only presumed
     * @param lastDay null while the period does not run
     */
    record ComplaintPeriodPart(
            Period period,
            LocalDate receivedOn,
            ReceiptView.Basis basis,
            @Nullable LocalDate lastDay) {

        private static ComplaintPeriodPart of(DecisionReceipt it, LocalDate today) {
            return new ComplaintPeriodPart(
                    Codes.as(Period.class, it.period(today)),
                    it.receivedOn(),
                    Codes.as(ReceiptView.Basis.class, it.basis()),
                    it.complaintDeadline());
        }

        /** As the letter states it, until the receipt has been registered. */
        private static ComplaintPeriodPart of(DecisionRationale.Guidance it) {
            return new ComplaintPeriodPart(
                    Period.RUNNING, it.presumedReceipt(), ReceiptView.Basis.PRESUMED, it.lastDay());
        }
    }

    record ReassessmentPart(UUID id, ReassessmentView.Trigger trigger, LocalDate decideBy) {
        private static ReassessmentPart of(Reassessment it) {
            return new ReassessmentPart(it.id(), Codes.as(ReassessmentView.Trigger.class, it.trigger()), it.decideBy());
        }
    }

    /**
     * The complaint that goes on.
     *
     * @param appeal where the appeals board has referred it to another authority, so that it is not decided yet; null otherwise
     */
    // CP-12
    record ComplaintPart(
            UUID id,
            LocalDate receivedOn,
            LocalDate reviewDueOn,
            ComplaintView.@Nullable Review review,
            ComplaintView.@Nullable Appeal appeal) {
        private static ComplaintPart of(Complaint it) {
            return new ComplaintPart(
                    it.id(),
                    it.receivedOn(),
                    it.reviewDueOn(),
                    Codes.orNull(ComplaintView.Review.class, it.review()),
                    Codes.orNull(ComplaintView.Appeal.class, it.appeal()));
        }
    }

    record Waiting(TaskCode task, Role role, LocalDate since, LocalDate dueOn) {
        private static Waiting of(Work.Item it) {
            return new Waiting(Codes.as(TaskCode.class, it.task()), it.role(), it.since(), it.dueOn());
        }
    }

    static OverviewView of(Case it, Role reader, List<Act> acts, Page<TimelineTexts.Entry> timeline, LocalDate today) {
        var work = CaseView.STAFF.contains(reader) ? Work.of(it) : Work.of(it).asSeenByTheParty();
        return new OverviewView(
                it.id(),
                it.citizenId(),
                it.caseNumber(),
                Codes.as(CaseView.State.class, it.state()),
                it.administration().erased(),
                it.administration().assignee(),
                Parts.of(it, today),
                work.nextActor().orElse(null),
                work.mostUrgent().map(Waiting::of).orElse(null),
                work.items().stream().map(Waiting::of).toList(),
                Codes.list(ActCode.class, acts),
                timeline);
    }
}
