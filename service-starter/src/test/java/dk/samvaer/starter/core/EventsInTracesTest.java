package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.messaging.EventSpans;
import dk.samvaer.starter.messaging.Relay;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The span of an event that is sent, and what the event carries of it. */
class EventsInTracesTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CAUSE = "00f067aa0ba902b7";

    private static final History NO_HISTORY = new History() {
        @Override
        public void append(List<OutboxEntry> entries) {}

        @Override
        public List<OutboxEntry> of(UUID aggregateId) {
            return List.of();
        }
    };

    private final Ended ended = new Ended();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(ended))
            .build();
    private final io.opentelemetry.api.trace.Tracer otel = provider.get("test");
    private final Tracer tracer = new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {});
    private final EventSpans spans = new EventSpans(
            tracer, new OtelPropagator(ContextPropagators.create(W3CTraceContextPropagator.getInstance()), otel));
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

    @Test
    void a_sent_event_carries_a_span_of_its_own_that_is_a_child_of_its_cause() {
        String carried = Objects.requireNonNull(send(spans, "00-" + TRACE + "-" + CAUSE + "-01"));
        SpanData span = ended.only();
        assertThat(carried).isEqualTo("00-" + TRACE + "-" + span.getSpanId() + "-01");
        assertThat(span.getParentSpanId()).isEqualTo(CAUSE);
        assertThat(span.getKind()).isEqualTo(SpanKind.PRODUCER);
        assertThat(span.getName()).isEqualTo("send sample.amount-added.v1");
        assertThat(span.getAttributes().asMap().toString()).contains("samvaer.sample.events");
    }

    @Test
    void an_event_that_nothing_traced_has_caused_begins_a_trace() {
        String carried = Objects.requireNonNull(send(spans, null));
        assertThat(carried).contains(ended.only().getTraceId(), ended.only().getSpanId());
    }

    @Test
    void a_span_of_what_the_broker_has_not_taken_says_so() {
        producer.sendException = new TimeoutException("Topic not present in metadata");
        try (Relay relay = relay(spans)) {
            trigger(relay, null);
        }
        assertThat(ended.only().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    @Test
    void a_cause_that_is_not_recorded_is_followed_and_its_events_are_not_recorded_either() {
        String carried = send(spans, "00-" + TRACE + "-" + CAUSE + "-00");
        assertThat(carried).startsWith("00-" + TRACE).endsWith("-00");
        assertThat(ended.spans).isEmpty();
    }

    @Test
    void a_record_of_another_system_goes_on_in_its_trace_and_so_does_what_follows_from_it() {
        String follows = receive(spans, "00-" + TRACE + "-" + CAUSE + "-01");
        SpanData span = ended.only();
        assertThat(follows).isEqualTo("00-" + TRACE + "-" + span.getSpanId() + "-01");
        assertThat(span.getParentSpanId()).isEqualTo(CAUSE);
        assertThat(span.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(span.getName()).isEqualTo("receive samvaer.supplier-reports.nsv");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "00-" + TRACE + "-" + CAUSE})
    void a_record_that_names_no_trace_begins_one(@Nullable String traceparent) {
        assertThat(receive(spans, traceparent))
                .isEqualTo(
                        "00-" + ended.only().getTraceId() + "-" + ended.only().getSpanId() + "-01");
        assertThat(ended.only().getTraceId()).isNotEqualTo(TRACE);
    }

    @Test
    void without_a_tracer_what_another_system_says_of_a_trace_is_not_carried_on() {
        assertThat(receive(EventSpans.NONE, "00-" + TRACE + "-" + CAUSE + "-01"))
                .isEqualTo("untraced");
    }

    private static String receive(EventSpans through, @Nullable String traceparent) {
        var message = new ConsumerRecord<>("samvaer.supplier-reports.nsv", 0, 0, new byte[0], "{}".getBytes(UTF_8));
        if (traceparent != null) {
            message.headers().add("traceparent", traceparent.getBytes(UTF_8));
        }
        return through.receiving(message, carried -> Objects.requireNonNullElse(carried, "untraced"));
    }

    @Test
    void without_a_tracer_an_event_carries_what_caused_it() {
        String cause = "00-" + TRACE + "-" + CAUSE + "-01";
        assertThat(send(EventSpans.NONE, cause)).isEqualTo(cause);
        assertThat(send(EventSpans.NONE, null)).isNull();
    }

    private @Nullable String send(EventSpans through, @Nullable String traceparent) {
        producer.clear();
        try (Relay relay = relay(through)) {
            trigger(relay, traceparent);
        }
        await().until(() -> producer.history().size() == 1);
        ProducerRecord<byte[], byte[]> message = producer.history().getFirst();
        List<String> carried = new CopyOnWriteArrayList<>();
        message.headers().headers("traceparent").forEach(header -> carried.add(new String(header.value(), UTF_8)));
        assertThat(carried).hasSizeLessThan(2);
        return carried.isEmpty() ? null : carried.getFirst();
    }

    private static void trigger(Relay relay, @Nullable String traceparent) {
        OutboxEntry entry = entry(traceparent);
        relay.trigger(new InMemoryAggregateStore(Note.TYPE), entry.aggregateId(), List.of(entry));
    }

    private Relay relay(EventSpans through) {
        return new Relay(producer, new CloudEvents("sample"), NO_HISTORY, through);
    }

    private static OutboxEntry entry(@Nullable String traceparent) {
        UUID id = UUID.randomUUID();
        return new OutboxEntry(
                id,
                1,
                "samvaer.sample.events",
                "sample.amount-added.v1",
                Instant.parse("2026-11-23T10:00:00Z"),
                id,
                id,
                Map.of("amount", 7),
                id,
                id,
                "SYSTEM",
                traceparent);
    }

    private static final class Ended implements SpanExporter {
        private final List<SpanData> spans = new CopyOnWriteArrayList<>();

        SpanData only() {
            assertThat(spans).hasSize(1);
            return spans.getFirst();
        }

        @Override
        public CompletableResultCode export(Collection<SpanData> some) {
            spans.addAll(some);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
