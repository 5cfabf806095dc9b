package dk.samvaer.e2e;

import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;

/**
 * A piece of work in a trace, as its service told the collector.
 *
 * @param parent the span that it is part of; empty where it is the first
 * @param raw all that was told of it
 */
record TracedSpan(
        String service, String trace, String id, String parent, String name, String kind, long begun, Span raw) {

    static TracedSpan of(Resource resource, Span span) {
        String service = resource.getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElse("unnamed");
        return new TracedSpan(
                service,
                hex(span.getTraceId().toByteArray()),
                hex(span.getSpanId().toByteArray()),
                hex(span.getParentSpanId().toByteArray()),
                span.getName(),
                span.getKind().name().replace("SPAN_KIND_", ""),
                span.getStartTimeUnixNano(),
                span);
    }

    /** Where it was and what it did: {@code supplier-service CONSUMER apply visitation.grant-issued.v1}. */
    String step() {
        return service + " " + kind + " " + name;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
