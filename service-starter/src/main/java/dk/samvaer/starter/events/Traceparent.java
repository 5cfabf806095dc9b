package dk.samvaer.starter.events;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of the current span, as events and calls carry it. */
public final class Traceparent {
    private Traceparent() {}

    /** @return null where nothing is traced */
    public static @Nullable String current(@Nullable Tracer tracer) {
        var span = tracer == null ? null : tracer.currentSpan();
        return span == null ? null : of(span.context());
    }

    /** @return null where the context names no trace */
    public static @Nullable String of(TraceContext context) {
        var flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return context.traceId().isEmpty() ? null : "00-" + context.traceId() + "-" + context.spanId() + "-" + flags;
    }
}
