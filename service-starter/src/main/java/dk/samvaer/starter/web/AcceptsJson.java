package dk.samvaer.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses with 406, before the controller acts, a request that accepts no JSON. Spring itself would look at {@code Accept} only when the
 * answer is written, after the change was made. A method that names what it {@code produces} is left to Spring, which checks it first.
 */
final class AcceptsJson implements HandlerInterceptor {
    private static final List<MediaType> JSON =
            List.of(MediaType.APPLICATION_JSON, MediaType.valueOf("application/*+json"));

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null && !accepted(request)) {
            throw new HttpMediaTypeNotAcceptableException(JSON);
        }
        return true;
    }

    private static boolean accepted(HttpServletRequest request) {
        try {
            var accepted = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            return accepted.isEmpty()
                    || accepted.stream().anyMatch(type -> JSON.stream().anyMatch(type::isCompatibleWith));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
