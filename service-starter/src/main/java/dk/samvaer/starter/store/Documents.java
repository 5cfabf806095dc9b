package dk.samvaer.starter.store;

import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.events.Watermark;
import dk.samvaer.starter.events.WireJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts between an aggregate and its document: encrypts the state, numbers the events to publish, finds the next deadline. */
public final class Documents<S extends Aggregate<S, E>, E> {
    /** How many changes an aggregate remembers the requests of: more than any client leaves unanswered. */
    private static final int MAX_ACTS = 10;

    /** Half of what a broker takes unless it is told otherwise. */
    private static final int MAX_EVENT_BYTES = 512 * 1024;

    private final AggregateType<S, E> type;
    private final SealedJson json;
    private final String topic;

    /** @param topic the service's own topic, where an event goes that names no other */
    public Documents(AggregateType<S, E> type, SealedJson json, String topic) {
        this.type = type;
        this.json = json;
        this.topic = topic;
    }

    S state(Stored stored) {
        return json.read(stored.state(), type.state(), stored.id(), stored.caseId());
    }

    /** @throws RuleViolation {@code PERSON_ERASED} where the key of the case was destroyed */
    void requireNotErased(UUID caseId) {
        json.requireNotErased(caseId);
    }

    /** Reads the keys of all of them at once, before their states are read. */
    void prepare(List<Stored> stored) {
        json.prepare(stored.stream().map(Stored::caseId).collect(Collectors.toSet()));
    }

    S state(StoredVersion stored) {
        return json.read(stored.state(), type.state(), stored.id(), stored.caseId());
    }

    Stored first(S state, List<E> events, @Nullable String fingerprint, @Nullable Watermark heard, Instant now) {
        List<OutboxEntry> outbox = entries(null, events, state, 0, now.truncatedTo(ChronoUnit.MILLIS));
        Map<String, Watermark> seen = heard == null ? Map.of() : Map.of(heard.source(), heard);
        return new Stored(
                state.id(),
                1,
                state.caseId(),
                json.write(state, state.id(), state.caseId()),
                type.listed().apply(state),
                outbox.size(),
                outbox,
                seen,
                fingerprint,
                nextDue(state),
                now.truncatedTo(ChronoUnit.MILLIS),
                List.of(),
                Cause.current().correlationId());
    }

    Change change(Stored stored, S before, S after, List<E> events, @Nullable Watermark heard, Instant now) {
        Instant moment = events.isEmpty() ? stored.changedAt() : later(stored.changedAt(), now);
        List<OutboxEntry> appended = entries(before, events, after, stored.sequence(), moment);
        return new Change(
                stored.id(),
                stored.version(),
                json.write(after, stored.id(), stored.caseId()),
                type.listed().apply(after),
                stored.sequence() + appended.size(),
                appended,
                heard,
                nextDue(after),
                moment,
                events.isEmpty() ? null : acts(stored),
                events.isEmpty() ? null : Cause.current().correlationId());
    }

    private static @Nullable List<DoneAct> acts(Stored stored) {
        ActKey key = ActKey.current();
        if (key == null) {
            return null;
        }
        List<DoneAct> before = stored.acts();
        DoneAct next = new DoneAct(key, stored.version() + 1);
        return Stream.concat(before.stream().skip(Math.max(0, before.size() + 1 - MAX_ACTS)), Stream.of(next))
                .toList();
    }

    /** Clocks of several instances may differ; a later version or event is never dated before an earlier one. */
    private static Instant later(Instant before, Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        return moment.isBefore(before) ? before : moment;
    }

    private List<OutboxEntry> entries(@Nullable S before, List<E> events, S after, long lastSequence, Instant now) {
        List<OutboxEntry> entries = new ArrayList<>();
        S state = before;
        for (E event : events) {
            state = type.apply(state, event);
            for (PublicEvent published : type.published().apply(state, event)) {
                entries.add(entry(published, after, lastSequence + entries.size() + 1, now));
            }
        }
        return entries;
    }

    private OutboxEntry entry(PublicEvent event, S state, long sequence, Instant now) {
        Cause cause = Cause.current();
        Map<String, Object> data = WireJson.toMap(event.data());
        RuleViolation.unless(WireJson.toBytes(data).length <= MAX_EVENT_BYTES, "DOCUMENT_TOO_LARGE");
        return new OutboxEntry(
                UUID.randomUUID(),
                sequence,
                event.topic() == null ? topic : event.topic(),
                event.type(),
                now,
                state.caseId(),
                state.id(),
                data,
                cause.correlationId(),
                cause.causationId(),
                cause.actorRole().name(),
                cause.traceparent());
    }

    private static @Nullable Instant nextDue(Aggregate<?, ?> state) {
        return state.deadlines().stream()
                .map(Deadline::due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
