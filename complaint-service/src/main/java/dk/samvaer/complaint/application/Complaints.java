package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Received;
import dk.samvaer.complaint.domain.Registration;
import dk.samvaer.complaint.domain.RestAnswer;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Registering and reviewing complaints, and what the appeals board decided. */
@Service
public class Complaints {
    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final KnownDecisions decisions;
    private final ComplaintsQueries queries;
    private final ComplaintSettings settings;
    private final Clock clock;

    Complaints(
            Aggregates<Complaint, ComplaintEvent> complaints,
            KnownDecisions decisions,
            ComplaintsQueries queries,
            ComplaintSettings settings,
            Clock clock) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Registers a complaint; a receipt that is proven at the same time counts too.
     *
     * @param caseId where to wait for a decision that is not known yet; null refuses that
     */
    public Versioned<Complaint> register(Creation creation, Received received, @Nullable UUID caseId) {
        var decision = caseId == null
                ? Optional.of(decisions.decision(received.decisionId()))
                : decisions.find(received.decisionId());
        return decision.isPresent()
                ? register(creation, received, decisions.decision(received.decisionId()))
                : await(creation, received, caseId);
    }

    private Versioned<Complaint> register(Creation creation, Received received, KnownDecision decision) {
        var rules = settings.procedureOn(received.receivedOn());
        var created = complaints.create(creation, id -> Registration.register(id, received, decision, rules, now()));
        var deadline = decisions.decision(received.decisionId()).complaintDeadline();
        if (Objects.equals(deadline, decision.complaintDeadline())) {
            return created;
        }
        var id = created.state().id();
        complaints.changeInternally(id, it -> it.receiving(now()).periodKnown(deadline));
        return complaints.read(id);
    }

    private Versioned<Complaint> await(Creation creation, Received received, UUID caseId) {
        var known = decisions.readCase(caseId);
        var rules = settings.procedureOn(received.receivedOn());
        return complaints.create(creation, id -> Registration.await(id, received, known, rules, now()));
    }

    /** Binds the complaint that waits for the decision, if one does. */
    public void decisionKnown(EventEnvelope event, UUID decisionId) {
        var decision = decisions.find(decisionId).orElseThrow();
        queries.waitingFor(event.caseId(), decisionId)
                .forEach(id -> complaints.changeInternally(
                        id, it -> it.receiving(event.time()).decisionKnown(decision)));
    }

    /**
     * Finds anew whether the complaint about that decision came in time. Where that changes nothing it is not noted, since the receipt may
     * come again after it has led to the complaint.
     */
    // CP-02
    public void notified(EventEnvelope event, UUID decisionId, @Nullable LocalDate complaintDeadline) {
        queries.about(decisionId).stream()
                .filter(id -> isChanged(id, complaintDeadline, event.time()))
                .forEach(id -> complaints.applyEvent(
                        id, event, it -> it.receiving(event.time()).periodKnown(complaintDeadline)));
    }

    private boolean isChanged(UUID id, @Nullable LocalDate complaintDeadline, Instant on) {
        return complaints
                .find(id)
                .filter(it -> !it.receiving(on).periodKnown(complaintDeadline).isEmpty())
                .isPresent();
    }

    public Versioned<Complaint> extendReview(UUID id, long version, LocalDate newDueOn, Confidential reason) {
        return complaints.change(id, version, it -> it.reviewing(now()).extend(newDueOn, reason));
    }

    public void reviewDecided(EventEnvelope event, UUID id, ReviewOutcome outcome) {
        complaints.applyEvent(id, event, it -> it.reviewing(event.time()).decided(outcome));
    }

    public Versioned<Complaint> answerRest(UUID id, long version, RestAnswer answer, Actor by) {
        return complaints.change(id, version, it -> it.reviewing(now()).answerRest(answer, by));
    }

    public Versioned<Complaint> recordOutcome(UUID id, long version, BoardDecision decision) {
        return complaints.change(id, version, it -> it.appealing(now()).recordOutcome(decision));
    }

    public Versioned<Complaint> withdraw(UUID id, long version) {
        return complaints.change(id, version, it -> it.withdraw(now()));
    }

    public Versioned<Complaint> read(UUID id) {
        return complaints.read(id);
    }

    public Page<Complaint> list(ComplaintsQueries.Filter filter, Paging paging) {
        return queries.find(filter, paging).mapAll(complaints::readAll);
    }

    private Instant now() {
        return clock.instant();
    }
}
