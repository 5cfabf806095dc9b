package dk.samvaer.starter.audit;

import dk.samvaer.starter.audit.AccessEntry.Action;
import dk.samvaer.starter.audit.RefusalLog.Refusal;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Records requests that were refused before they reached an aggregate. Runs outside the filter that checks tokens. */
final class RefusalRecord extends OncePerRequestFilter {
    private final RefusalLog refusals;
    private final RequestAttributeSecurityContextRepository identities =
            new RequestAttributeSecurityContextRepository();

    RefusalRecord(RefusalLog refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var refused = response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED
                || response.getStatus() == HttpServletResponse.SC_FORBIDDEN;
        if (refused && request.getAttribute(RecordingGate.RECORDED) == null) {
            record(request);
        }
    }

    private void record(HttpServletRequest request) {
        var access = Access.withoutPurpose();
        var action = access.reads() ? Action.READ : Action.WRITE;
        var refusal = caller(request)
                .map(known -> new Refusal(known.actor().subject(), known.role(), action, access.operation(), null))
                .orElseGet(() -> new Refusal(null, null, action, access.operation(), request.getRemoteAddr()));
        refusals.add(refusal, Cause.current().correlationId());
    }

    /** The caller named by the token, read from the request, since the security context is cleared by now. */
    private Optional<Caller> caller(HttpServletRequest request) {
        SecurityContextHolder.setContext(identities.loadDeferredContext(request).get());
        try {
            return Callers.current();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
