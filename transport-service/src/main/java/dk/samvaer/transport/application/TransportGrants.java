package dk.samvaer.transport.application;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.ActKey;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.KnownCase;
import dk.samvaer.transport.domain.KnownCaseEvent;
import dk.samvaer.transport.domain.Refusal;
import dk.samvaer.transport.domain.Requester;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.TransportMode;
import dk.samvaer.transport.domain.Withdrawal;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Requesting, deciding and planning transport, which then follows the activity. */
@Service
public class TransportGrants {
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final KnownCases cases;
    private final TransportGrantsQueries queries;
    private final AccessRecorder accesses;
    private final Clock clock;

    TransportGrants(
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            KnownCases cases,
            TransportGrantsQueries queries,
            AccessRecorder accesses,
            Clock clock) {
        this.grants = grants;
        this.cases = cases;
        this.queries = queries;
        this.accesses = accesses;
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
            return grants.change(standing, before.version(), it -> it.ask(requestedBy, known, by, clock.instant()));
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
        boolean answered = before.stream()
                .anyMatch(id -> grants.find(id).filter(it -> it.answers(known)).isPresent());
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

    public Versioned<TransportGrant> assess(
            UUID id, long version, Confidential text, List<Confidential> practicalNeeds, Actor by) {
        return grants.change(id, version, it -> it.assess(text, practicalNeeds, by, clock.instant()));
    }

    public Versioned<TransportGrant> grant(
            UUID id, long version, TransportMode mode, LocalDate from, @Nullable Confidential reason, Actor by) {
        var granted = new GrantedMode(mode, from, reason, by, clock.instant());
        var known = cases.find(grants.read(id).state().caseId());
        return grants.change(id, version, it -> it.grant(granted, known));
    }

    public Versioned<TransportGrant> refuse(UUID id, long version, Confidential reason, Actor by) {
        return grants.change(id, version, it -> it.refuse(new Refusal(reason, by, clock.instant())));
    }

    public Versioned<TransportGrant> withdraw(UUID id, long version, @Nullable Confidential words, Actor by) {
        return grants.change(id, version, it -> it.withdraw(new Withdrawal(by, clock.instant(), words)));
    }

    public Versioned<TransportGrant> proposeMode(
            UUID id, long version, TransportMode mode, LocalDate from, Confidential text, Actor by) {
        var next = new GrantedMode(mode, from, text, by, clock.instant());
        return grants.change(id, version, it -> it.proposeMode(next));
    }

    /** Notes a change of the activity and lets the transport of the case follow it. */
    public void follow(EventEnvelope event, KnownCaseEvent fact) {
        var caseId = event.caseId();
        cases.note(event, fact);
        queries.ofCase(caseId).forEach(id -> grants.applyEvent(id, event, it -> it.follow(cases.find(caseId))));
    }

    /** Lets what an issued decision carries take effect. */
    // TR-03
    public void decide(EventEnvelope event, List<UUID> lines) {
        var caseId = event.caseId();
        cases.note(event, new KnownCaseEvent.Decided());
        queries.ofCase(caseId)
                .forEach(id -> grants.applyEvent(
                        id, event, it -> it.decide(lines, cases.find(caseId).followed())));
    }

    public Versioned<TransportGrant> read(UUID id) {
        return grants.read(id);
    }

    /** Who is shown nothing of a case has asked for what is not theirs, and the gate records that. */
    // DP-04
    public Page<TransportGrantsQueries.Row> list(TransportGrantsQueries.Filter filter, Paging paging) {
        var page = queries.find(filter, paging);
        accesses.listed(
                "TransportGrant", page.map(TransportGrantsQueries.Row::shown).items());
        if (page.items().isEmpty() && filter.caseId() != null) {
            grants.readVisible(queries.ofCase(filter.caseId()));
        }
        return page;
    }
}
