package dk.samvaer.starter.web;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.events.Traceparent;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Binds the {@link Cause} of everything that follows from the request. A request without {@code Correlation-Id} starts a chain and gets a
 * new one. Failures outside every controller are answered here, as problems.
 */
final class RequestCause extends OncePerRequestFilter {
    static final String CORRELATION_ID = "Correlation-Id";

    private final HandlerExceptionResolver advice;
    private final ObjectProvider<Tracer> tracer;

    RequestCause(HandlerExceptionResolver advice, ObjectProvider<Tracer> tracer) {
        this.advice = advice;
        this.tracer = tracer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var correlationId = Ids.parse(request.getHeader(CORRELATION_ID)).orElseGet(UUID::randomUUID);
        response.setHeader("API-Version", "1");
        response.setHeader(CORRELATION_ID, correlationId.toString());
        MDC.put("correlationId", correlationId.toString());
        try (var scope = Cause.bind(new Cause(
                correlationId, UUID.randomUUID(), Role.SYSTEM, Traceparent.current(tracer.getIfAvailable())))) {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || advice.resolveException(request, response, null, failed) == null) {
                throw failed;
            }
        } finally {
            MDC.remove("correlationId");
            MDC.remove("caseId");
        }
    }
}
