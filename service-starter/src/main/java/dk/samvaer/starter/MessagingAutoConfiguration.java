package dk.samvaer.starter;

import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.crypto.SealedBytes;
import dk.samvaer.starter.instances.Instances;
import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.messaging.Consumers;
import dk.samvaer.starter.messaging.Eraser;
import dk.samvaer.starter.messaging.EventSpans;
import dk.samvaer.starter.messaging.Inbox;
import dk.samvaer.starter.messaging.Parking;
import dk.samvaer.starter.messaging.PollReceiver;
import dk.samvaer.starter.messaging.Recovery;
import dk.samvaer.starter.messaging.Relay;
import dk.samvaer.starter.messaging.Replay;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.messaging.Subscriptions;
import dk.samvaer.starter.messaging.TopicCheck;
import dk.samvaer.starter.messaging.UntilApplied;
import dk.samvaer.starter.messaging.WholePoll;
import dk.samvaer.starter.schema.SchemaCheck;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;

/** The relay out and the inbox in. A service names the topics it listens to in {@code spring.cloud.stream.bindings.inbox-in-0}. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@ComponentScan("dk.samvaer.starter.messaging")
public class MessagingAutoConfiguration {

    @Bean
    CloudEvents cloudEvents(@Value("${samvaer.service}") String service) {
        return new CloudEvents(service);
    }

    /** Waits for all replicas, and its retries never duplicate a record; gives up after seconds, since the outbox keeps what was not acknowledged. */
    @Bean(destroyMethod = "close")
    Producer<byte[], byte[]> relayProducer(KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A broker takes any batch as the first of a new topic: a second one in flight could overtake a first that
        // fails, which then never fits.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Bean
    Relay relay(Producer<byte[], byte[]> relayProducer, CloudEvents cloudEvents, History history, EventSpans spans) {
        return new Relay(relayProducer, cloudEvents, history, spans);
    }

    @Bean
    Subscriptions subscriptions(ObjectProvider<Subscriber> subscribers) {
        Subscriptions subscriptions = new Subscriptions();
        subscribers.orderedStream().forEach(subscriber -> subscriber.subscribe(subscriptions));
        return subscriptions;
    }

    @Bean
    Eraser eraser(Keyring keys, AggregatesFactory aggregates, @Value("${samvaer.erasure.on:}") String type) {
        return new Eraser(keys, aggregates::stores, type);
    }

    @Bean
    Parking parking(MongoTemplate mongo, Keyring keys) {
        return new Parking(mongo, new SealedBytes(keys));
    }

    @Bean
    EventSpans eventSpans(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new EventSpans(tracer.getIfAvailable(), propagator.getIfAvailable());
    }

    @Bean
    Inbox inboxOfTheService(Subscriptions subscriptions, Parking parking, EventSpans spans, Clock clock) {
        return new Inbox(subscriptions, parking, spans, clock);
    }

    @Bean
    PollReceiver pollReceiver(Inbox inboxOfTheService) {
        return new PollReceiver(inboxOfTheService::receive, inboxOfTheService::parkBroken);
    }

    @Bean
    Consumer<Message<List<byte[]>>> inbox(PollReceiver pollReceiver, SchemaCheck schema) {
        return message -> {
            schema.require();
            pollReceiver.receive(WholePoll.of(message));
        };
    }

    @Bean
    WholePoll wholePoll() {
        return new WholePoll();
    }

    @Bean
    Consumers consumers() {
        return new Consumers();
    }

    @Bean
    TopicCheck topics(
            KafkaProperties kafka,
            @Value("${samvaer.service}") String service,
            @Value("${spring.cloud.stream.bindings.inbox-in-0.destination:}") List<String> read,
            @Value("${samvaer.topics.replicas}") int replicas,
            @Value("${samvaer.topics.in-sync-replicas}") int inSyncReplicas) {
        Stream<String> own = Stream.of("samvaer." + service + ".events");
        return new TopicCheck(
                () -> Admin.create(kafka.buildAdminProperties()),
                Stream.concat(own, read.stream()).toList(),
                new TopicCheck.Demands(replicas, inSyncReplicas));
    }

    @Bean
    UntilApplied untilApplied(Consumers consumers) {
        return new UntilApplied(consumers);
    }

    /** What another instance has parked counts from the first record of a partition that comes from there. */
    @Bean
    KafkaBindingRebalanceListener parkedIsReadAnew(Parking parking) {
        return new KafkaBindingRebalanceListener() {
            @Override
            public void onPartitionsAssigned(
                    String binding,
                    org.apache.kafka.clients.consumer.Consumer<?, ?> consumer,
                    Collection<TopicPartition> partitions,
                    boolean initial) {
                parking.forget();
            }
        };
    }

    @Bean
    Replay replay(Parking parking, Inbox inboxOfTheService, Instances instances, Clock clock) {
        return new Replay(parking, inboxOfTheService, instances::isMine, clock);
    }

    @Bean
    Recovery recovery(
            AggregatesFactory aggregates, Relay relay, Replay replay, Parking parking, SharedSweep sweep, Clock clock) {
        return new Recovery(aggregates, relay, replay, parking, sweep, clock);
    }
}
