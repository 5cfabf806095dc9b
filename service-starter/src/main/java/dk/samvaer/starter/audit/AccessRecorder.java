package dk.samvaer.starter.audit;

import dk.samvaer.starter.audit.AccessEntry.Action;
import dk.samvaer.starter.audit.AccessEntry.Outcome;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Callers;
import dk.samvaer.starter.store.Gate;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the current request to the {@link AccessLog}. When it cannot be written, the request fails. */
public final class AccessRecorder {
    private final AccessLog log;
    private final InstantSource clock;

    AccessRecorder(AccessLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Records that the caller saw an aggregate without passing the gate, as in a list.
     *
     * @param aggregateType simple name of the state record
     */
    public void seen(UUID caseId, @Nullable UUID citizenId, String aggregateType, UUID aggregateId) {
        append(new Subject(caseId, citizenId, aggregateType, aggregateId), Outcome.ADMITTED);
    }

    /** Wraps a gate so that every admission and refusal is recorded, for a service with more rules than {@code CallerGate}. */
    public Gate recording(Gate gate) {
        return new RecordingGate(gate, this);
    }

    void aggregate(Aggregate<?, ?> aggregate, Outcome outcome) {
        var type = aggregate.getClass().getSimpleName();
        append(new Subject(aggregate.caseId(), aggregate.citizenId(), type, aggregate.id()), outcome);
    }

    /** Records a refusal that concerned no aggregate. */
    void refused(Optional<Caller> caller) {
        append(new Subject(null, null, null, null), Outcome.REFUSED, caller, Access.withoutPurpose());
    }

    private void append(Subject about, Outcome outcome) {
        append(about, outcome, Callers.current(), Access.current());
    }

    private void append(Subject about, Outcome outcome, Optional<Caller> caller, Access access) {
        log.append(new AccessEntry(
                UUID.randomUUID(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.map(known -> known.actor().subject()).orElse(null),
                caller.map(Caller::role).orElse(null),
                access.reads() ? Action.READ : Action.WRITE,
                access.operation(),
                about.caseId,
                about.citizenId,
                about.aggregateType,
                about.aggregateId,
                access.purpose(),
                outcome,
                Cause.current().correlationId()));
    }

    private record Subject(
            @Nullable UUID caseId,
            @Nullable UUID citizenId,
            @Nullable String aggregateType,
            @Nullable UUID aggregateId) {}
}
