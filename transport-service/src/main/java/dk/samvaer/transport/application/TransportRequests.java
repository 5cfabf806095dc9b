package dk.samvaer.transport.application;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.ActKey;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.transport.application.Words.Said;
import dk.samvaer.transport.domain.KnownCase;
import dk.samvaer.transport.domain.KnownCaseEvent;
import dk.samvaer.transport.domain.Requester;
import dk.samvaer.transport.domain.Requesting;
import dk.samvaer.transport.domain.TransportAssessment;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.Withdrawal;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asking for transport, assessing the need, and taking a request back. */
@Service
public class TransportRequests {
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final KnownCases cases;
    private final TransportGrantsQueries queries;
    private final Words words;
    private final Clock clock;

    TransportRequests(
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            KnownCases cases,
            TransportGrantsQueries queries,
            Words words,
            Clock clock) {
        this.grants = grants;
        this.cases = cases;
        this.queries = queries;
        this.words = words;
        this.clock = clock;
    }

    public Versioned<TransportGrant> request(Creation creation, UUID caseId, Requester requestedBy, Actor by) {
        var known = cases.read(caseId);
        try {
            return grants.create(creation, id -> TransportGrant.request(id, known, requestedBy, by, clock.instant()));
        } catch (RuleViolation taken) {
            return ask(creation, standing(taken), requestedBy, by);
        }
    }

    /** The request that stands in the way, where the caller may see it. */
    private static UUID standing(RuleViolation taken) {
        if (taken.existingId() == null) {
            throw taken;
        }
        return taken.existingId();
    }

    /** A repeat of the request is known by its key, as that of any other act. */
    private Versioned<TransportGrant> ask(Creation creation, UUID standing, Requester requestedBy, Actor by) {
        ActKey.bind(new ActKey(creation.id(), creation.fingerprint()));
        try {
            var before = grants.read(standing);
            var known = cases.find(before.state().caseId());
            return grants.change(
                    standing, before.version(), it -> requesting(it).ask(requestedBy, known, by));
        } finally {
            ActKey.unbind();
        }
    }

    /** A completed assessment asks for transport by itself, once in each decision process. */
    // R47, R50
    public void assessed(EventEnvelope event, KnownCaseEvent.Assessed assessed) {
        var caseId = event.caseId();
        cases.note(event, assessed);
        var known = cases.find(caseId);
        var before = queries.ofCase(caseId);
        before.forEach(id -> grants.applyEvent(id, event, it -> requesting(it).assessedAnew(known)));
        boolean answered = before.stream()
                .anyMatch(id -> grants.find(id)
                        .filter(it -> requesting(it).answers(known))
                        .isPresent());
        if (known.assessedNow() && !answered) {
            begin(event, known, Ids.derive(assessed.assessmentId(), "transport-request"));
        }
    }

    /** Where somebody asks at the same moment, theirs stands. */
    private void begin(EventEnvelope event, KnownCase known, UUID id) {
        try {
            grants.begin(
                    id,
                    event,
                    () -> TransportGrant.request(id, known, Requester.SYSTEM, Actor.SYSTEM, clock.instant()));
        } catch (RuleViolation taken) {
            if (!taken.code().equals("TRANSPORT_ALREADY_REQUESTED")) {
                throw taken;
            }
        }
    }

    public Versioned<TransportGrant> assess(UUID id, long version, Function<Instant, TransportAssessment> assessment) {
        return grants.change(id, version, it -> requesting(it).assess(assessment.apply(clock.instant())));
    }

    /** @param said what the party said, where the municipality writes it down */
    public Versioned<TransportGrant> withdraw(UUID id, long version, @Nullable Said said, Actor by) {
        var before = grants.read(id).state();
        var word = words.of(said, before.citizenId(), Matter.WITHDRAW_APPLICATION);
        return grants.change(id, version, it -> requesting(it).withdraw(new Withdrawal(by, clock.instant(), word)));
    }

    private Requesting requesting(TransportGrant it) {
        return it.requesting(clock.instant());
    }
}
