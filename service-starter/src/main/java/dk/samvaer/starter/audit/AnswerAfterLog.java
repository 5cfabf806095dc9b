package dk.samvaer.starter.audit;

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

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var accesses = RequestAccesses.begin(request);
        var held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        try {
            accesses.await();
        } catch (AccessLogUnavailable unlogged) {
            held.resetBuffer();
            OF_THE_ANSWER.forEach(header -> response.setHeader(header, null));
            throw unlogged;
        }
        held.copyBodyToResponse();
    }
}
