package dk.samvaer.starter.web;

import dk.samvaer.starter.problems.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Reads the whole body before a controller is called, and refuses one over the limit, whether its length was announced or not. */
final class BodyLimit extends OncePerRequestFilter {
    static final int MAX_BYTES = 256 * 1024;

    private final HandlerExceptionResolver advice;

    BodyLimit(HandlerExceptionResolver advice) {
        this.advice = advice;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var announced = request.getContentLengthLong();
        var body =
                announced > MAX_BYTES ? new byte[0] : request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (announced > MAX_BYTES || body.length > MAX_BYTES) {
            var refusal = new Refusal(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE");
            advice.resolveException(request, response, null, refusal);
        } else {
            chain.doFilter(new BufferedBody(request, body), response);
        }
    }
}
