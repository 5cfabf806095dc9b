package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Complaint.State.AWAITING_DECISION;
import static dk.samvaer.complaint.domain.Complaint.State.CLOSED_NO_DECISION;
import static dk.samvaer.complaint.domain.Complaint.State.EXTENDED;
import static dk.samvaer.complaint.domain.Complaint.State.FORWARDED;
import static dk.samvaer.complaint.domain.Complaint.State.FORWARDING;
import static dk.samvaer.complaint.domain.Complaint.State.UNDER_REVIEW;
import static dk.samvaer.complaint.domain.Complaint.State.UPHELD;
import static dk.samvaer.complaint.domain.Complaint.State.WITHDRAWN;

import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.Forwarding;
import dk.samvaer.complaint.domain.letters.Correspondence;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint over one decision. It has no suspensive effect: the decision applies meanwhile.
 *
 * @param claim the decision while the complaint is under review, the complaint's own id afterwards: unique, so that a decision has one at
 *     a time that takes further lines
 * @param rules those of the day on which it was received
 * @param letters those about it, written and due
 */
// CP-11, CP-13
public record Complaint(
        UUID id,
        UUID caseId,
        UUID citizenId,
        UUID claim,
        State state,
        Submission submission,
        Review review,
        Appeal appeal,
        ProcedureRules rules,
        Correspondence letters)
        implements Aggregate<Complaint, ComplaintEvent> {

    /** Where a complaint stands; see the state machine in the README. */
    public enum State {
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
        LAPSED
    }

    public static Complaint begin(ComplaintEvent event) {
        var it = (ComplaintEvent.Registered) event;
        return new Complaint(
                it.id(),
                it.caseId(),
                it.citizenId(),
                Registration.claimOfWaiting(it.caseId(), it.received().decisionId()),
                AWAITING_DECISION,
                Submission.of(it),
                Review.due(it.rules().reviewDue(it.received().receivedOn())),
                Appeal.NONE,
                it.rules(),
                Corresponding.begin(it));
    }

    public Receiving receiving(Instant now) {
        return new Receiving(this, now);
    }

    public Reviewing reviewing(Instant now) {
        return new Reviewing(this, now);
    }

    public Appealing appealing(Instant now) {
        return new Appealing(this, now);
    }

    public Corresponding corresponding(Instant now) {
        return new Corresponding(this, now);
    }

    // CP-13
    public List<ComplaintEvent> withdraw(Instant now) {
        Act.WITHDRAW.requireIn(state);
        return List.of(new ComplaintEvent.Withdrawn(DanishTime.day(now)));
    }

    /** Whether it goes on. */
    public boolean open() {
        return Act.WITHDRAW.allowedIn(state);
    }

    public Received received() {
        return submission.received();
    }

    public List<Supplement> supplements() {
        return submission.supplements();
    }

    public List<ComplainedLine> lines() {
        return submission.lines();
    }

    public TimelinessHistory timeliness() {
        return submission.timeliness();
    }

    public List<UUID> lineIds() {
        return lines().stream().map(ComplainedLine::lineId).toList();
    }

    /** The place that it holds among those that wait, which no two share; null where it holds none. */
    public @Nullable UUID waitingPlace() {
        var place = submission.place();
        return state == AWAITING_DECISION && place != null ? Registration.waitingPlace(caseId, place) : null;
    }

    public @Nullable Forwarding forwarding() {
        return appeal.forwarding();
    }

    public @Nullable BoardDecision boardDecision() {
        return appeal.decision();
    }

    /** Whether its timeliness was found anew after the board got it, and the board does not know. */
    // CP-02
    public boolean boardToBeInformed() {
        return Act.INFORM_BOARD.allowedIn(state) && !appeal.known().equals(lines());
    }

    /** The day since which it waits to be sent to the appeals board; null while it does not, and once that is asked for. */
    // CP-09
    public @Nullable LocalDate toForwardSince() {
        return state == FORWARDING ? null : forwardableSince();
    }

    /** The last day on which the appeals board should have it; null while it need not, and once it does. */
    // CP-09
    public @Nullable LocalDate forwardBy() {
        var since = forwardableSince();
        return since == null ? null : since.plusDays(rules.forwardingDays());
    }

    private @Nullable LocalDate forwardableSince() {
        return Act.REACH_BOARD.allowedIn(state) ? review.forwardableSince(rules) : null;
    }

    @Override
    public List<Deadline> deadlines() {
        return ComplaintDeadline.of(this);
    }

    @Override
    public List<ComplaintEvent> deadlinePassed(Deadline deadline, Instant now) {
        return ComplaintDeadline.passed(this, deadline, now);
    }

    @Override
    public Complaint apply(ComplaintEvent event) {
        return changed(event).with(Corresponding.after(this, event));
    }

    private Complaint changed(ComplaintEvent event) {
        return switch (event) {
            case ComplaintEvent.Registered registered -> begin(registered);
            case ComplaintEvent.PlaceTaken taken -> submitted(submission.placed(taken));
            case ComplaintEvent.DecisionFound found -> bound(found);
            case ComplaintEvent.Supplemented more -> submitted(submission.supplemented(more));
            case ComplaintEvent.TimelinessChanged changed -> submitted(submission.timed(changed));
            case ComplaintEvent.ReviewExtended extended -> in(EXTENDED).reviewed(review.extended(extended));
            case ComplaintEvent.ReviewReminded ignored -> reviewed(review.remindedOf());
            case ComplaintEvent.ReviewOverdue it -> reviewed(review.overdue(it));
            case ComplaintEvent.ReviewDecided decided -> reviewed(decided);
            case ComplaintEvent.FurtherComplaintBegun further -> submitted(submission.continued(further));
            case ComplaintEvent.RestAnswered answered -> reviewed(review.answered(answered));
            case ComplaintEvent.Closed closed ->
                over(closed.outcome() == ComplaintEvent.Closing.UPHELD ? UPHELD : State.CLOSED_SATISFIED);
            case ComplaintEvent.ClosedWithoutDecision closed ->
                over(CLOSED_NO_DECISION).submitted(submission.withoutDecision(closed.why()));
            case ComplaintEvent.ForwardingRequested asked ->
                in(FORWARDING).appealed(appeal.requested(asked.forwarding(), lines()));
            case ComplaintEvent.Forwarded forwarded -> in(FORWARDED).appealed(appeal.confirmed(forwarded.receipt()));
            case ComplaintEvent.ForwardingRefused refused -> appealed(appeal.refused(refused.refusal()));
            case ComplaintEvent.ForwardingOverdue it -> appealed(appeal.overdue(it));
            case ComplaintEvent.BoardInformed ignored -> appealed(appeal.informed(lines()));
            case ComplaintEvent.OutcomeRecorded recorded ->
                over(State.valueOf(recorded.decision().outcome().name())).appealed(appeal.decided(recorded.decision()));
            case ComplaintEvent.Withdrawn withdrawn -> over(WITHDRAWN);
            case ComplaintEvent.LetterWritten it -> reviewed(review.asked(it.letter(), rules));
        };
    }

    private Complaint with(Correspondence next) {
        return new Complaint(id, caseId, citizenId, claim, state, submission, review, appeal, rules, next);
    }

    private Complaint bound(ComplaintEvent.DecisionFound it) {
        return with(it.decisionId(), UNDER_REVIEW, review, appeal).submitted(submission.bound(it));
    }

    /** What was added too late for the review is no longer part of it, and another complaint may be made. */
    // CP-08, CP-13
    private Complaint reviewed(ComplaintEvent.ReviewDecided it) {
        return with(id, State.valueOf(it.outcome().name()), review.decided(it, rules), appeal)
                .submitted(submission.without(it.further()));
    }

    private Complaint submitted(Submission next) {
        return new Complaint(id, caseId, citizenId, claim, state, next, review, appeal, rules, letters);
    }

    private Complaint in(State next) {
        return with(claim, next, review, appeal);
    }

    private Complaint over(State last) {
        return with(id, last, review, appeal);
    }

    private Complaint reviewed(Review next) {
        return with(claim, state, next, appeal);
    }

    private Complaint appealed(Appeal next) {
        return with(claim, state, review, next);
    }

    private Complaint with(UUID held, State next, Review seen, Appeal way) {
        return new Complaint(id, caseId, citizenId, held, next, submission, seen, way, rules, letters);
    }
}
