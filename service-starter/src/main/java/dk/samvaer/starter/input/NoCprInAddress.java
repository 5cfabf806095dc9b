package dk.samvaer.starter.input;

import dk.samvaer.starter.domain.InvalidInput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses a request with something like a CPR number in its path, query or headers, since these are logged on their way. DP-03 */
final class NoCprInAddress extends OncePerRequestFilter {
    /** Signed or made by machines, so that digits in them mean nothing. */
    private static final Set<String> NOT_WRITTEN_BY_PEOPLE =
            Set.of("authorization", "traceparent", "tracestate", "baggage", "b3", "content-length");

    private final HandlerExceptionResolver advice;

    NoCprInAddress(HandlerExceptionResolver advice) {
        this.advice = advice;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CprNumbers.in(address(request)) || inHeaders(request)) {
            advice.resolveException(request, response, null, new InvalidInput("CPR_NOT_ALLOWED"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return decoded(decoded(request.getRequestURI() + query));
    }

    /** Decoded twice, as a proxy may do that stands before the service. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static boolean inHeaders(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .filter(name -> !NOT_WRITTEN_BY_PEOPLE.contains(name.toLowerCase(Locale.ROOT)))
                .flatMap(name -> Collections.list(request.getHeaders(name)).stream())
                .anyMatch(value -> CprNumbers.in(value) || CprNumbers.in(decoded(value)));
    }
}
