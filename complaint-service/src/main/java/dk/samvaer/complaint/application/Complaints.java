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
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What people do with complaints. */
@Service
public class Complaints {
    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final Decisions decisions;
    private final AppealsBoard board;
    private final ComplaintsQueries lists;
    private final Clock clock;

    Complaints(
            Aggregates<Complaint, ComplaintEvent> complaints,
            Decisions decisions,
            AppealsBoard board,
            ComplaintsQueries lists,
            Clock clock) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.board = board;
        this.lists = lists;
        this.clock = clock;
    }

    public Versioned<Complaint> register(Creation creation, Received received) {
        return complaints.create(creation, id -> registration(id, received));
    }

    private List<ComplaintEvent> registration(UUID id, Received received) {
        var decision = decisions.decision(received.decisionId());
        return Complaint.register(id, received, decision, decisions.knownCase(decision.caseId()), today());
    }

    public Versioned<Complaint> extendReview(UUID id, long version, LocalDate newDueOn, LocalDate noticeSentOn) {
        return complaints.change(id, version, complaint -> complaint.extendReview(newDueOn, noticeSentOn, today()));
    }

    public void reviewDecided(EventEnvelope event, UUID id, ReviewOutcome outcome) {
        complaints.applyEvent(
                id,
                event,
                complaint -> complaint.reviewDecided(outcome, LocalDate.ofInstant(event.time(), clock.getZone())));
    }

    public Versioned<Complaint> dropRest(UUID id, long version) {
        return complaints.change(id, version, complaint -> complaint.dropRest(today()));
    }

    /** Sends first and writes then: the board takes a repeated complaint once, so a break in between loses and doubles nothing. */
    public Versioned<Complaint> forward(
            UUID id, long version, Confidential reasons, Confidential reviewReasons, Actor by) {
        var forwarding = new Forwarding(reasons, reviewReasons, today(), by, "");
        var taken = forwarding.takenAs(board.take(forwardable(id, version, forwarding), forwarding));
        return complaints.change(id, version, complaint -> complaint.forwardToAppealsBoard(taken));
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
        return complaints.change(id, version, complaint -> complaint.recordOutcome(decision));
    }

    public Versioned<Complaint> withdraw(UUID id, long version) {
        return complaints.change(id, version, complaint -> complaint.withdraw(today()));
    }

    public Versioned<Complaint> get(UUID id) {
        return complaints.read(id);
    }

    public Page<Complaint> list(ComplaintsQueries.Filter filter, Paging paging) {
        var found = lists.find(filter, paging).stream()
                .map(id -> complaints.read(id).state())
                .toList();
        return Page.of(found, paging, ComplaintsQueries::cursor);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
