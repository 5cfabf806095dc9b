package dk.samvaer.starter.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds an answer back until everything that the request saw has been logged, and shows nothing of it where that failed. */
final class AnswerAfterLog extends OncePerRequestFilter {
    private static final List<String> OF_THE_ANSWER =
            List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.CONTENT_TYPE);

    private final Counter unlogged;

    AnswerAfterLog(MeterRegistry meters) {
        unlogged = Counter.builder("samvaer.access.unlogged")
                .description("Requests that were answered 503 because the access log could not be written")
                .register(meters);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var accesses = RequestAccesses.begin(request);
        var held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        try {
            accesses.await();
        } catch (AccessLogUnavailable failed) {
            unlogged.increment();
            held.resetBuffer();
            OF_THE_ANSWER.forEach(header -> response.setHeader(header, null));
            throw failed;
        }
        held.copyBodyToResponse();
    }
}
