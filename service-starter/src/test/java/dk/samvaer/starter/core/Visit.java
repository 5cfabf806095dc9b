package dk.samvaer.starter.core;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.store.AggregateType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists its later deadline first; when it is cancelled it no longer begins. */
record Visit(UUID id, @Nullable Instant begins, @Nullable Instant cancels, List<String> acts)
        implements Aggregate<Visit, Visit.Event> {
    static final AggregateType<Visit, Event> TYPE =
            new AggregateType<>("visits", Visit.class, Visit::begin, (visit, event) -> List.of(), Map.of(), List.of());

    sealed interface Event {}

    record Planned(UUID id, Instant begins, Instant cancels) implements Event {}

    record Begun() implements Event {}

    record Cancelled() implements Event {}

    record Beginning(Instant due) implements Deadline {}

    record Cancellation(Instant due) implements Deadline {}

    static Visit begin(Event event) {
        var planned = (Planned) event;
        return new Visit(planned.id(), planned.begins(), planned.cancels(), List.of());
    }

    @Override
    public Visit apply(Event event) {
        return switch (event) {
            case Planned planned -> begin(planned);
            case Begun begun -> new Visit(id, null, cancels, with("begun"));
            case Cancelled cancelled -> new Visit(id, null, null, with("cancelled"));
        };
    }

    private List<String> with(String act) {
        return Stream.concat(acts.stream(), Stream.of(act)).toList();
    }

    @Override
    public List<Deadline> deadlines() {
        var all = new ArrayList<Deadline>();
        if (begins != null) {
            all.add(new Beginning(begins));
        }
        if (cancels != null) {
            all.add(new Cancellation(cancels));
        }
        return all;
    }

    @Override
    public List<Event> deadlinePassed(Deadline deadline, Instant now) {
        return List.of(deadline instanceof Beginning ? new Begun() : new Cancelled());
    }

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return id;
    }
}
