package dk.samvaer.starter.store.mongo;

import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.RelayTrigger;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Creates the {@link Aggregates} of a service and lists them for sweeps, deadlines and gauges. */
public final class AggregatesFactory {
    private final MongoTemplate mongo;
    private final SealedJson json;
    private final Gate gate;
    private final RelayTrigger relay;
    private final Clock clock;
    private final String topic;
    private final List<Aggregates<?, ?>> all = new CopyOnWriteArrayList<>();

    /** @param topic the service's own topic */
    public AggregatesFactory(
            MongoTemplate mongo, SealedJson json, Gate gate, RelayTrigger relay, Clock clock, String topic) {
        this.mongo = mongo;
        this.json = json;
        this.gate = gate;
        this.relay = relay;
        this.clock = clock;
        this.topic = topic;
    }

    public <S extends Aggregate<S, E>, E> Aggregates<S, E> of(AggregateType<S, E> type) {
        Aggregates<S, E> aggregates = new Aggregates<>(
                type, new MongoAggregateStore(mongo, type), new Documents<>(type, json, topic), gate, relay, clock);
        all.add(aggregates);
        return aggregates;
    }

    /** All aggregates created so far, in order. */
    public List<Aggregates<?, ?>> all() {
        return List.copyOf(all);
    }

    /** The stores of all of them. */
    public List<AggregateStore> stores() {
        return all.stream().map(Aggregates::store).toList();
    }
}
