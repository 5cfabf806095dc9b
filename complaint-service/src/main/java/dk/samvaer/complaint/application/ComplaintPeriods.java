package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds anew whether complaints came in time, when another receipt of their decision is proven. */
// CP-02
@Service
public class ComplaintPeriods {
    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final KnownDecisions decisions;
    private final ComplaintsQueries queries;
    private final Clock clock;

    ComplaintPeriods(
            Aggregates<Complaint, ComplaintEvent> complaints,
            KnownDecisions decisions,
            ComplaintsQueries queries,
            Clock clock) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.queries = queries;
        this.clock = clock;
    }

    /** Times a complaint anew where the receipt of its decision was proven since the decision was read; whether it was. */
    boolean timedAnew(KnownDecision read, UUID id) {
        var deadline =
                decisions.find(read.id()).map(KnownDecision::complaintDeadline).orElse(null);
        if (Objects.equals(deadline, read.complaintDeadline())) {
            return false;
        }
        complaints.changeInternally(id, it -> it.receiving(clock.instant()).periodKnown(deadline));
        return true;
    }

    /**
     * Times all complaints about that decision anew. Where that changes nothing it is not noted, since the receipt may come again after it has
     * led to the complaint.
     */
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
}
