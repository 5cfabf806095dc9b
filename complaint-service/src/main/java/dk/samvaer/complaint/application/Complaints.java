package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.BoardDecision;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Forwarding;
import dk.samvaer.complaint.domain.Received;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.StaleVersion;
import dk.samvaer.starter.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Registering, reviewing and forwarding complaints. */
@Service
public class Complaints {
    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final KnownDecisions decisions;
    private final AppealsBoard board;
    private final ComplaintsQueries queries;
    private final ComplaintSettings settings;
    private final Clock clock;

    Complaints(
            Aggregates<Complaint, ComplaintEvent> complaints,
            KnownDecisions decisions,
            AppealsBoard board,
            ComplaintsQueries queries,
            ComplaintSettings settings,
            Clock clock) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.board = board;
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    /** Registers a complaint; a receipt that is proven at the same time counts too. */
    public Versioned<Complaint> register(Creation creation, Received received) {
        var decision = decisions.decision(received.decisionId());
        var period = settings.reviewPeriodOn(received.receivedOn());
        var created = complaints.create(creation, id -> Complaint.register(id, received, decision, period, today()));
        var deadline = decisions.decision(received.decisionId()).complaintDeadline();
        if (Objects.equals(deadline, decision.complaintDeadline())) {
            return created;
        }
        var id = created.state().id();
        complaints.changeInternally(id, it -> it.periodKnown(deadline, today()));
        return complaints.read(id);
    }

    /**
     * Finds anew whether the complaint about that decision came in time. Where that changes nothing it is not noted, since the receipt may
     * come again after it has led to the complaint.
     */
    // CP-02
    public void notified(EventEnvelope event, UUID decisionId, @Nullable LocalDate complaintDeadline) {
        var on = LocalDate.ofInstant(event.time(), clock.getZone());
        queries.about(decisionId).stream()
                .filter(id -> isChanged(id, complaintDeadline, on))
                .forEach(id -> complaints.applyEvent(id, event, it -> it.periodKnown(complaintDeadline, on)));
    }

    private boolean isChanged(UUID id, @Nullable LocalDate complaintDeadline, LocalDate on) {
        return complaints
                .find(id)
                .filter(it -> !it.periodKnown(complaintDeadline, on).isEmpty())
                .isPresent();
    }

    public Versioned<Complaint> extendReview(UUID id, long version, LocalDate newDueOn, LocalDate noticeSentOn) {
        return complaints.change(id, version, it -> it.extendReview(newDueOn, noticeSentOn, today()));
    }

    public void reviewDecided(EventEnvelope event, UUID id, ReviewOutcome outcome) {
        complaints.applyEvent(
                id, event, it -> it.reviewDecided(outcome, LocalDate.ofInstant(event.time(), clock.getZone())));
    }

    public Versioned<Complaint> dropRest(UUID id, long version) {
        return complaints.change(id, version, it -> it.dropRest(today()));
    }

    /** Sends first, then writes: the board takes a repeated complaint once, so an interruption in between neither loses nor repeats anything. */
    public Versioned<Complaint> forward(
            UUID id, long version, Confidential reasons, Confidential reviewReasons, Actor by) {
        return complaints
                .repeated(id)
                .orElseGet(() -> forward(id, version, new Forwarding(reasons, reviewReasons, today(), by, "")));
    }

    private Versioned<Complaint> forward(UUID id, long version, Forwarding forwarding) {
        var taken = forwarding.takenAs(board.take(forwardable(id, version, forwarding), forwarding));
        return complaints.change(id, version, it -> it.forwardToAppealsBoard(taken));
    }

    private Complaint forwardable(UUID id, long version, Forwarding forwarding) {
        var current = complaints.read(id);
        if (current.version() != version) {
            throw new StaleVersion(version);
        }
        current.state().forwardToAppealsBoard(forwarding);
        return current.state();
    }

    public Versioned<Complaint> recordOutcome(UUID id, long version, BoardDecision decision) {
        return complaints.change(id, version, it -> it.recordOutcome(decision));
    }

    public Versioned<Complaint> withdraw(UUID id, long version) {
        return complaints.change(id, version, it -> it.withdraw(today()));
    }

    public Versioned<Complaint> read(UUID id) {
        return complaints.read(id);
    }

    public Page<Complaint> list(ComplaintsQueries.Filter filter, Paging paging) {
        return queries.find(filter, paging).mapAll(complaints::readAll);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
