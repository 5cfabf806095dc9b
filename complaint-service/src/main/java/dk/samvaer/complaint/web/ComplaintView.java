package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.Review;
import dk.samvaer.complaint.domain.Submission;
import dk.samvaer.complaint.domain.TimelinessHistory;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint as the parties and the municipality see it. */
record ComplaintView(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID decisionId,
        List<UUID> lineIds,
        List<LineView> lines,
        State state,
        LocalDate receivedOn,
        ComplaintChannel channel,
        ComplainantView complainant,
        @Nullable Confidential grounds,
        @Nullable Confidential lateReason,
        List<SupplementView> supplements,
        Timeliness timeliness,
        List<EarlierTimelinessView> earlierTimeliness,
        LocalDate reviewDueOn,
        @Nullable LocalDate reviewExtendedOn,
        @Nullable LocalDate reviewOverdueSince,
        @Nullable NoDecisionView noDecision,
        @Nullable ReviewOutcome reviewOutcome,
        @Nullable RestView rest,
        @Nullable UUID continuesComplaintId,
        @Nullable LinesAfterReview linesAfterReview,
        @Nullable LocalDate toForwardSince,
        @Nullable ForwardingView forwarding,
        boolean boardToBeInformed,
        @Nullable BoardDecisionView boardDecision) {

    /** Where the complaint stands; see the state machine in the service's README. */
    enum State {
        AWAITING_DECISION,
        UNDER_REVIEW,
        EXTENDED,
        UPHELD,
        PARTLY_UPHELD,
        MAINTAINED,
        CLOSED_SATISFIED,
        FORWARDING,
        FORWARDED,
        WITHDRAWN,
        CLOSED_NO_DECISION,
        AFFIRMED,
        CHANGED,
        ANNULLED,
        REMITTED,
        DISMISSED,
        REFERRED,
        LAPSED;

        static Complaint.@Nullable State domain(@Nullable State state) {
            return state == null ? null : Complaint.State.valueOf(state.name());
        }
    }

    enum ComplainantRole {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE
    }

    enum Timeliness {
        TIMELY,
        LATE,
        UNDETERMINED
    }

    enum ReviewOutcome {
        UPHELD,
        PARTLY_UPHELD,
        MAINTAINED
    }

    enum AppealOutcome {
        AFFIRMED,
        CHANGED,
        ANNULLED,
        REMITTED,
        DISMISSED,
        REFERRED,
        LAPSED
    }

    /** What was found before another receipt of the decision was proven. */
    record EarlierTimelinessView(Timeliness timeliness, LocalDate until) {
        private static EarlierTimelinessView of(TimelinessHistory.Earlier it) {
            return new EarlierTimelinessView(Timeliness.valueOf(it.timeliness().name()), it.until());
        }
    }

    record ComplainantView(ComplainantRole role, @Nullable UUID representativeId) {}

    /**
     * What was added to the complaint too late for its review.
     *
     * @param complaintId the complaint that is about it, and is reviewed too; left out until it has begun
     */
    // CP-08
    record LinesAfterReview(List<UUID> lineIds, @Nullable UUID complaintId) {
        private static @Nullable LinesAfterReview of(Submission it) {
            return it.further() == null
                    ? null
                    : new LinesAfterReview(it.furtherLineIds(), it.further().complaintId());
        }
    }

    /** @param forwardedOn when the board confirmed it; left out until then */
    record ForwardingView(
            LocalDate requestedOn,
            @Nullable LocalDate forwardedOn,
            @Nullable String boardReference,
            @Nullable Confidential statement) {

        private static @Nullable ForwardingView of(@Nullable Forwarding sent) {
            if (sent == null) {
                return null;
            }
            var receipt = sent.receipt();
            return new ForwardingView(
                    DanishTime.day(sent.requestedAt()),
                    receipt == null ? null : DanishTime.day(receipt.on()),
                    receipt == null ? null : receipt.boardReference(),
                    sent.statement());
        }
    }

    record BoardDecisionView(
            AppealOutcome outcome,
            Confidential documentRef,
            LocalDate decidedOn,
            @Nullable LocalDate implementBy) {}

    static ComplaintView of(Complaint complaint) {
        var received = complaint.received();
        return new ComplaintView(
                complaint.id(),
                complaint.caseId(),
                complaint.citizenId(),
                received.decisionId(),
                complaint.lineIds(),
                complaint.lines().stream().map(LineView::of).toList(),
                State.valueOf(complaint.state().name()),
                received.receivedOn(),
                ComplaintChannel.shown(received.channel()),
                new ComplainantView(
                        ComplainantRole.valueOf(received.complainant().name()), received.representativeId()),
                received.grounds(),
                complaint.submission().lateReason(),
                complaint.supplements().stream().map(SupplementView::of).toList(),
                Timeliness.valueOf(complaint.timeliness().now().name()),
                complaint.timeliness().earlier().stream()
                        .map(EarlierTimelinessView::of)
                        .toList(),
                complaint.review().dueOn(),
                complaint.review().extendedOn(),
                complaint.review().overdueSince(),
                NoDecisionView.of(complaint.submission().noDecision()),
                outcome(complaint.review()),
                RestView.of(complaint.review().rest()),
                complaint.submission().continues(),
                LinesAfterReview.of(complaint.submission()),
                complaint.toForwardSince(),
                ForwardingView.of(complaint.forwarding()),
                complaint.boardToBeInformed(),
                boardDecision(complaint.boardDecision()));
    }

    private static @Nullable ReviewOutcome outcome(Review review) {
        return review.outcome() == null
                ? null
                : ReviewOutcome.valueOf(review.outcome().name());
    }

    private static @Nullable BoardDecisionView boardDecision(@Nullable BoardDecision decision) {
        return decision == null
                ? null
                : new BoardDecisionView(
                        AppealOutcome.valueOf(decision.outcome().name()),
                        decision.documentRef(),
                        decision.decidedOn(),
                        decision.implementBy());
    }
}
