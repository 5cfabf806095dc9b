package dk.samvaer.starter.messaging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dk.samvaer.starter.events.Traceparent;
import dk.samvaer.starter.store.OutboxEntry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Gives each event that is applied, and each that is sent, a span of its own in the trace that the event carries. */
public final class EventSpans {
    /** Traces nothing; an event, and what it causes, carries on the context of its cause. */
    public static final EventSpans NONE = new EventSpans(null, null);

    private static final String HEADER = "traceparent";

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    public EventSpans(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Does the work in the event's span. */
    <T> T within(CloudEvent event, Supplier<T> work) {
        if (tracer == null || propagator == null) {
            return work.get();
        }
        Span span = propagator
                .extract(event, (carrier, name) -> name.equals(HEADER) ? carrier.traceparent() : null)
                .name("apply " + event.shortType())
                .kind(Span.Kind.CONSUMER)
                .start();
        try (Tracer.SpanInScope current = tracer.withSpan(span)) {
            return work.get();
        } finally {
            span.end();
        }
    }

    /**
     * Does the work for a record of another system in a span of its own: in the trace that the record carries or, where it carries none, the
     * first of a trace.
     *
     * @param work is given the trace context that the events carry which follow from the record; null where nothing is traced
     */
    public <T> T receiving(ConsumerRecord<byte[], byte[]> message, Function<@Nullable String, T> work) {
        if (tracer == null || propagator == null) {
            return work.apply(null);
        }
        Span span = propagator
                .extract(message, (carrier, name) -> name.equals(HEADER) ? carried(carrier) : null)
                .name("receive " + message.topic())
                .kind(Span.Kind.CONSUMER)
                .tag("messaging.system", "kafka")
                .tag("messaging.destination.name", message.topic())
                .start();
        try (Tracer.SpanInScope current = tracer.withSpan(span)) {
            return work.apply(Traceparent.current(tracer));
        } finally {
            span.end();
        }
    }

    private static @Nullable String carried(ConsumerRecord<byte[], byte[]> message) {
        Header header = message.headers().lastHeader(HEADER);
        return header == null || header.value() == null ? null : new String(header.value(), US_ASCII);
    }

    /**
     * Sends an event in a span of its own, a child of what caused the event or, where nothing traced has, the first of a trace. The event
     * carries that span on.
     */
    void sending(OutboxEntry entry, ProducerRecord<byte[], byte[]> message, Sending sending)
            throws ExecutionException, InterruptedException {
        if (tracer == null || propagator == null) {
            sending.send();
            return;
        }
        Span span = propagator
                .extract(entry, (carrier, name) -> name.equals(HEADER) ? carrier.traceparent() : null)
                .name("send " + entry.type())
                .kind(Span.Kind.PRODUCER)
                .tag("messaging.system", "kafka")
                .tag("messaging.destination.name", entry.topic())
                .start();
        carry(span, message);
        try (Tracer.SpanInScope current = tracer.withSpan(span)) {
            sending.send();
        } catch (ExecutionException | InterruptedException | RuntimeException failed) {
            span.error(failed);
            throw failed;
        } finally {
            span.end();
        }
    }

    /** Hands a record to the broker, and returns when the broker has it. */
    @FunctionalInterface
    interface Sending {
        void send() throws ExecutionException, InterruptedException;
    }

    private static void carry(Span span, ProducerRecord<byte[], byte[]> message) {
        String own = Traceparent.of(span.context());
        if (own != null) {
            message.headers().remove(HEADER).add(HEADER, own.getBytes(US_ASCII));
        }
    }

    /** The trace context that events carry which follow from this one. */
    @Nullable
    String current(CloudEvent event) {
        return tracer == null ? event.traceparent() : Traceparent.current(tracer);
    }
}
