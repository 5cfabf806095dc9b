package dk.samvaer.complaint.application;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Registration;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Several complaints about one decision, each about other lines of it: what is complained about after a review is reviewed too. */
// RSL § 66; CP-08, CP-13
@Component
class FurtherComplaints {
    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final KnownDecisions decisions;
    private final ComplaintsQueries queries;
    private final ComplaintSettings settings;

    FurtherComplaints(
            Aggregates<Complaint, ComplaintEvent> complaints,
            KnownDecisions decisions,
            ComplaintsQueries queries,
            ComplaintSettings settings) {
        this.complaints = complaints;
        this.decisions = decisions;
        this.queries = queries;
        this.settings = settings;
    }

    /** The lines of the decision that open complaints are about. */
    Set<UUID> complainedOf(UUID decisionId) {
        var lines = new HashSet<UUID>();
        complaints.findVersioned(queries.about(decisionId)).stream()
                .map(Versioned::state)
                .filter(Complaint::open)
                .forEach(it -> lines.addAll(it.lineIds()));
        return lines;
    }

    /** Lets what was added to a complaint too late for its review be complained about on its own; once, however often the event comes. */
    void continueReviewed(EventEnvelope event, UUID id) {
        complaints
                .find(id)
                .filter(it -> it.submission().toBeContinued())
                .map(it -> continued(event, it))
                .ifPresent(further -> complaints.changeInternally(
                        id, it -> it.reviewing(event.time()).continuedBy(further)));
    }

    /** Where another complaint about the decision has been made at the same moment, that one takes the lines in. */
    private UUID continued(EventEnvelope event, Complaint reviewed) {
        try {
            return begin(event, reviewed);
        } catch (RuleViolation taken) {
            return takenIn(reviewed, event.time()).orElseThrow(() -> taken);
        }
    }

    private UUID begin(EventEnvelope event, Complaint reviewed) {
        var id = Ids.derive(reviewed.id(), "further-complaint");
        var decision = decisions.find(reviewed.received().decisionId()).orElseThrow();
        var rules = settings.procedureOn(reviewed.submission().furtherReceivedOn());
        complaints.begin(id, event, () -> Registration.further(id, reviewed, decision, rules));
        return id;
    }

    private Optional<UUID> takenIn(Complaint reviewed, Instant now) {
        var others = queries.underReviewAbout(reviewed.received().decisionId());
        others.forEach(other ->
                complaints.changeInternally(other, it -> it.receiving(now).takeFrom(reviewed.submission())));
        return others.stream()
                .filter(other -> complaints
                        .find(other)
                        .filter(it ->
                                it.lineIds().containsAll(reviewed.submission().furtherLineIds()))
                        .isPresent())
                .findFirst();
    }
}
