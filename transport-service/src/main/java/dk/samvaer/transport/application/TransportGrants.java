package dk.samvaer.transport.application;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.transport.application.Words.Said;
import dk.samvaer.transport.domain.KnownCaseEvent;
import dk.samvaer.transport.domain.Refusal;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Determining and planning transport, which then follows the activity. */
@Service
public class TransportGrants {
    private final Aggregates<TransportGrant, TransportGrantEvent> grants;
    private final KnownCases cases;
    private final TransportGrantsQueries queries;
    private final AccessRecorder accesses;
    private final Words words;
    private final TransportSettings settings;
    private final Clock clock;

    TransportGrants(
            Aggregates<TransportGrant, TransportGrantEvent> grants,
            KnownCases cases,
            TransportGrantsQueries queries,
            AccessRecorder accesses,
            Words words,
            TransportSettings settings,
            Clock clock) {
        this.grants = grants;
        this.cases = cases;
        this.queries = queries;
        this.accesses = accesses;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    public Versioned<TransportGrant> grant(UUID id, long version, NewTerms terms, Actor by) {
        settings.offered().requireOffered(terms.mode(), terms.from());
        var known = cases.find(grants.read(id).state().caseId());
        return grants.change(id, version, it -> it.determining(known, now()).grant(terms.by(by, now())));
    }

    /** @param notNeeded what the party said where no transport is needed; null where nothing was said */
    public Versioned<TransportGrant> refuse(
            UUID id, long version, Confidential reason, @Nullable Said notNeeded, Actor by) {
        var before = grants.read(id).state();
        var known = cases.find(before.caseId());
        var word = words.of(notNeeded, before.citizenId(), Matter.WITHDRAW_APPLICATION);
        return grants.change(
                id, version, it -> it.determining(known, now()).refuse(new Refusal(reason, word, by, now())));
    }

    /** @param wish what the party said where the party has asked for it; null where nobody has */
    public Versioned<TransportGrant> change(UUID id, long version, NewTerms next, @Nullable Said wish, Actor by) {
        settings.offered().requireOffered(next.mode(), next.from());
        var before = grants.read(id).state();
        var known = cases.find(before.caseId());
        var word = words.of(wish, before.citizenId(), Matter.ASK_FOR_REASSESSMENT);
        return grants.change(id, version, it -> it.determining(known, now()).change(next.by(by, now()), word));
    }

    /** Notes a change of the activity and lets the transport of the case follow it. */
    public void follow(EventEnvelope event, KnownCaseEvent fact) {
        var caseId = event.caseId();
        cases.note(event, fact);
        queries.ofCase(caseId).forEach(id -> grants.applyEvent(id, event, it -> it.follow(cases.find(caseId))));
    }

    /** Lets what an issued decision carries take effect. */
    // TR-03
    public void decide(EventEnvelope event, List<UUID> lines, LocalDate issuedOn) {
        var caseId = event.caseId();
        cases.note(event, new KnownCaseEvent.Decided());
        queries.ofCase(caseId)
                .forEach(id -> grants.applyEvent(
                        id,
                        event,
                        it -> it.decide(lines, issuedOn, cases.find(caseId).followed())));
    }

    private Instant now() {
        return clock.instant();
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
