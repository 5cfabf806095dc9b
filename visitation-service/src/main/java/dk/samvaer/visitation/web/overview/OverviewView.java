package dk.samvaer.visitation.web.overview;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.cases.ExternalFacts;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.work.Task;
import dk.samvaer.visitation.domain.work.Work;
import dk.samvaer.visitation.web.cases.CaseView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole case at one glance.
 *
 * @param ball the role for which the most urgent thing waits
 * @param waiting what waits for whom, the most urgent first; to the citizen without what waits only within the authority
 * @param acts what the caller may do now
 */
record OverviewView(
        UUID caseId,
        UUID citizenId,
        String caseNumber,
        CaseState state,
        boolean erased,
        @Nullable String assignee,
        Parts parts,
        @Nullable Role nextActor,
        @Nullable Waiting nextDeadline,
        List<Waiting> waiting,
        List<Act> acts,
        Page<TimelineTexts.Entry> timeline) {

    /** Where each part stands; null where there is none yet. */
    record Parts(
            ExternalFacts.Plan.@Nullable Status plan,
            ExternalFacts.Placement.@Nullable Status placement,
            @Nullable String clarification,
            List<TransportPart> transports,
            @Nullable DecisionPart decision,
            Grant.@Nullable Status grant,
            @Nullable ReassessmentPart reassessment,
            @Nullable ComplaintPart complaint) {

        private static Parts of(Case it, LocalDate today) {
            var plan = it.externalFacts().plan();
            var placement = it.externalFacts().placement();
            var grant = it.grant();
            return new Parts(
                    plan == null ? null : plan.status(),
                    placement == null ? null : placement.status(),
                    placement == null ? null : placement.clarification(),
                    it.externalFacts().transports().stream()
                            .map(TransportPart::of)
                            .toList(),
                    it.decisions()
                            .newest()
                            .map(one -> DecisionPart.of(one, today))
                            .orElse(null),
                    grant == null ? null : grant.status(),
                    it.reassessments().current().map(ReassessmentPart::of).orElse(null),
                    openComplaint(it).map(ComplaintPart::of).orElse(null));
        }

        private static Optional<Complaint> openComplaint(Case it) {
            return it.decisions().all().stream()
                    .flatMap(decision -> decision.complaints().all().stream())
                    .filter(complaint -> !complaint.withdrawn() && complaint.appeal() == null)
                    .reduce((earlier, later) -> later);
        }
    }

    record TransportPart(
            ExternalFacts.Transport.Status status, @Nullable String mode) {
        private static TransportPart of(ExternalFacts.Transport it) {
            return new TransportPart(it.status(), it.mode());
        }
    }

    /** The decision that was issued last, and how long it can be complained about. */
    record DecisionPart(UUID id, DecisionKind kind, DecisionStatus status, ComplaintPeriodPart complaintPeriod) {
        private static DecisionPart of(Decision it, LocalDate today) {
            var receipt = it.receipt();
            var guidance = Objects.requireNonNull(it.issue()).rationale().guidance();
            return new DecisionPart(
                    it.id(),
                    it.recommendation().kind(),
                    it.status(),
                    receipt == null ? ComplaintPeriodPart.of(guidance) : ComplaintPeriodPart.of(receipt, today));
        }
    }

    /**
     * The period for a complaint.
     *
     * @param basis whether the day of receipt is proven, or only presumed
     * @param lastDay null while the period does not run
     */
    record ComplaintPeriodPart(
            DecisionReceipt.Period period,
            LocalDate receivedOn,
            DecisionReceipt.Basis basis,
            @Nullable LocalDate lastDay) {

        private static ComplaintPeriodPart of(DecisionReceipt it, LocalDate today) {
            return new ComplaintPeriodPart(it.period(today), it.receivedOn(), it.basis(), it.complaintDeadline());
        }

        /** As the letter says, until the receipt has been registered. */
        private static ComplaintPeriodPart of(DecisionRationale.Guidance it) {
            return new ComplaintPeriodPart(
                    DecisionReceipt.Period.RUNNING, it.presumedReceipt(), DecisionReceipt.Basis.PRESUMED, it.lastDay());
        }
    }

    record ReassessmentPart(UUID id, Reassessment.Trigger trigger, LocalDate decideBy) {
        private static ReassessmentPart of(Reassessment it) {
            return new ReassessmentPart(it.id(), it.trigger(), it.decideBy());
        }
    }

    record ComplaintPart(UUID id, LocalDate receivedOn, LocalDate reviewDueOn, Complaint.@Nullable Review review) {
        private static ComplaintPart of(Complaint it) {
            return new ComplaintPart(it.id(), it.receivedOn(), it.reviewDueOn(), it.review());
        }
    }

    record Waiting(Task task, Role role, LocalDate since, LocalDate dueOn) {
        private static Waiting of(Work.Item it) {
            return new Waiting(it.task(), it.role(), it.since(), it.dueOn());
        }
    }

    static OverviewView of(Case it, Role reader, List<Act> acts, Page<TimelineTexts.Entry> timeline, LocalDate today) {
        var work = CaseView.STAFF.contains(reader) ? Work.of(it) : Work.of(it).asSeenByTheParty();
        return new OverviewView(
                it.id(),
                it.citizenId(),
                it.caseNumber(),
                it.state(),
                it.administration().erased(),
                it.administration().assignee(),
                Parts.of(it, today),
                work.nextActor().orElse(null),
                work.mostUrgent().map(Waiting::of).orElse(null),
                work.items().stream().map(Waiting::of).toList(),
                acts,
                timeline);
    }
}
