package dk.samvaer.starter.audit;

import dk.samvaer.starter.audit.AccessEntry.Action;
import dk.samvaer.starter.audit.AccessEntry.Outcome;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Callers;
import dk.samvaer.starter.store.Gate;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the current request sees to the {@link AccessLog}: beside the request's other work, and waited for before it is answered.
 * Where it cannot be written, the request is answered 503.
 */
public final class AccessRecorder {
    private final AccessLog log;
    private final InstantSource clock;

    AccessRecorder(AccessLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * Records with one entry what a page of a list showed without passing the gate; a page that showed nothing is not recorded.
     *
     * @param aggregateType simple name of the state record
     */
    public void listed(String aggregateType, List<Shown> shown) {
        page(aggregateType, shown, Outcome.ADMITTED);
    }

    /** Records with one entry what of a batch was asked for and not shown. */
    public void withheld(String aggregateType, List<Shown> asked) {
        page(aggregateType, asked, Outcome.REFUSED);
    }

    /** Notes for whom the service that sent the current request asks; everything that is recorded from now on says so. */
    public void onBehalfOf(String subject) {
        RequestAccesses.onBehalfOf(subject);
    }

    private void page(String aggregateType, List<Shown> items, Outcome outcome) {
        if (!items.isEmpty()) {
            append(new Subject(null, null, aggregateType, null, items), outcome);
        }
    }

    /** Wraps a gate so that every admission and refusal is recorded, for a service with more rules than {@code CallerGate}. */
    public Gate recording(Gate gate) {
        return new RecordingGate(gate, this);
    }

    void aggregate(Aggregate<?, ?> aggregate, Outcome outcome) {
        var type = aggregate.getClass().getSimpleName();
        append(new Subject(aggregate.caseId(), aggregate.citizenId(), type, aggregate.id(), List.of()), outcome);
    }

    /** A request that reads and then changes the same aggregate is one access. */
    private void append(Subject about, Outcome outcome) {
        var request = RequestAccesses.current();
        if (request.isPresent() && !request.get().isFirst(List.of(about, outcome))) {
            return;
        }
        var write = log.append(entry(about, outcome));
        request.ifPresentOrElse(it -> it.add(write), () -> RequestAccesses.await(write));
    }

    private AccessEntry entry(Subject about, Outcome outcome) {
        var caller = Callers.current();
        var access = Access.current();
        return new AccessEntry(
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
                about.shown,
                access.purpose(),
                outcome,
                Cause.current().correlationId(),
                1,
                null,
                RequestAccesses.onBehalfOf());
    }

    private record Subject(
            @Nullable UUID caseId,
            @Nullable UUID citizenId,
            @Nullable String aggregateType,
            @Nullable UUID aggregateId,
            List<Shown> shown) {}
}
