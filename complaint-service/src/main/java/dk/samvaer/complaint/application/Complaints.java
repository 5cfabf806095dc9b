package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.RestAnswer;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reviewing complaints, and what ends them. */
@Service
public class Complaints {
    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final ComplaintsQueries queries;
    private final FurtherComplaints further;
    private final Clock clock;

    Complaints(
            Aggregates<Complaint, ComplaintEvent> complaints,
            ComplaintsQueries queries,
            FurtherComplaints further,
            Clock clock) {
        this.complaints = complaints;
        this.queries = queries;
        this.further = further;
        this.clock = clock;
    }

    public Versioned<Complaint> extendReview(UUID id, long version, LocalDate newDueOn, Confidential reason) {
        return complaints.change(id, version, it -> it.reviewing(now()).extend(newDueOn, reason));
    }

    /** @param lineIds those that were reviewed; null where that is not told */
    public void reviewDecided(EventEnvelope event, UUID id, ReviewOutcome outcome, @Nullable List<UUID> lineIds) {
        complaints.applyEvent(
                id, event, it -> it.reviewing(event.time()).decided(outcome, lineIds == null ? it.lineIds() : lineIds));
        further.continueReviewed(event, id);
    }

    public Versioned<Complaint> answerRest(UUID id, long version, RestAnswer answer, Actor by) {
        return complaints.change(id, version, it -> it.reviewing(now()).answerRest(answer, by));
    }

    public Versioned<Complaint> informBoard(UUID id, long version, Actor by) {
        return complaints.change(id, version, it -> it.appealing(now()).informBoard(by));
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
        return queries.find(filter, paging).mapAll(complaints::readPage);
    }

    private Instant now() {
        return clock.instant();
    }
}
