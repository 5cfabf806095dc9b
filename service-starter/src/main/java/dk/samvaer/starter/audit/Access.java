package dk.samvaer.starter.audit;

import dk.samvaer.starter.domain.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What the current request does, and for what purpose.
 *
 * @param purpose the header {@code Purpose}, a code so that nobody writes about a person in it; else the operation
 */
record Access(boolean reads, String operation, String purpose) {

    /** @throws InvalidInput {@code PURPOSE_INVALID} where the header is no code */
    static Access current() {
        return request().map(request -> of(request, purpose(request))).orElseGet(Access::outsideRequests);
    }

    static Access withoutPurpose() {
        return request().map(request -> of(request, null)).orElseGet(Access::outsideRequests);
    }

    private static Access outsideRequests() {
        return new Access(false, "none", "none");
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }

    private static Access of(HttpServletRequest request, @Nullable String purpose) {
        var operation = operation(request);
        return new Access(reads(request), operation, purpose == null ? operation : purpose);
    }

    /** A search or a print is a read although its terms travel in a body. */
    private static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                || request.getMethod().equals("HEAD")
                || request.getRequestURI().endsWith("/search")
                || request.getRequestURI().endsWith("/print");
    }

    private static String operation(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                ? method.getBeanType().getSimpleName() + "."
                        + method.getMethod().getName()
                : request.getMethod();
    }

    private static @Nullable String purpose(HttpServletRequest request) {
        var given = request.getHeader("Purpose");
        if (given != null && !given.matches("[A-Z][A-Z_]{0,63}")) {
            throw InvalidInput.parameter("Purpose", "PURPOSE_INVALID");
        }
        return given;
    }
}
