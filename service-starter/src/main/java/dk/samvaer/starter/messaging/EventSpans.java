package dk.samvaer.starter.messaging;

import dk.samvaer.starter.events.Traceparent;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives each event that is applied a span of its own, which continues the trace that the event carries. */
public final class EventSpans {
    /** Traces nothing; what an event causes carries on the context of the event. */
    public static final EventSpans NONE = new EventSpans(null, null);

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
                .extract(event, (carrier, name) -> name.equals("traceparent") ? carrier.traceparent() : null)
                .name("apply " + event.shortType())
                .kind(Span.Kind.CONSUMER)
                .start();
        try (Tracer.SpanInScope current = tracer.withSpan(span)) {
            return work.get();
        } finally {
            span.end();
        }
    }

    /** The trace context that events carry which follow from this one. */
    @Nullable
    String current(CloudEvent event) {
        return tracer == null ? event.traceparent() : Traceparent.current(tracer);
    }
}
