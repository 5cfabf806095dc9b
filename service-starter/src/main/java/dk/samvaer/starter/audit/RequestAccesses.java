package dk.samvaer.starter.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What one request has recorded so far: its entries are written while it goes on, and waited for before it is answered. */
final class RequestAccesses {
    private static final String ATTRIBUTE = RequestAccesses.class.getName();
    private static final String ON_BEHALF_OF = ATTRIBUTE + ".onBehalfOf";
    private static final long PATIENCE_SECONDS = 30;

    private final Set<Object> recorded = new HashSet<>();
    private final List<CompletionStage<Void>> writes = new ArrayList<>();

    /** Promises that {@link #await} is called before the request is answered. */
    static RequestAccesses begin(HttpServletRequest request) {
        var accesses = new RequestAccesses();
        request.setAttribute(ATTRIBUTE, accesses);
        return accesses;
    }

    /** Empty outside a request, and where nobody would wait for the entries. */
    static Optional<RequestAccesses> current() {
        var request = RequestContextHolder.getRequestAttributes();
        return Optional.ofNullable(request)
                .map(it -> (RequestAccesses) it.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST));
    }

    static void onBehalfOf(String subject) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ON_BEHALF_OF, subject, RequestAttributes.SCOPE_REQUEST);
    }

    static @Nullable String onBehalfOf() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (String) request.getAttribute(ON_BEHALF_OF, RequestAttributes.SCOPE_REQUEST);
    }

    /** @return false where the request has recorded the same before */
    boolean isFirst(Object access) {
        return recorded.add(access);
    }

    void add(CompletionStage<Void> write) {
        writes.add(write);
    }

    /** @throws AccessLogUnavailable where one of the entries could not be written */
    void await() {
        writes.forEach(RequestAccesses::await);
    }

    static void await(CompletionStage<Void> write) {
        try {
            CompletableFuture<Void> written = write.toCompletableFuture();
            written.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AccessLogUnavailable("interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new AccessLogUnavailable("failed", failed.getCause());
        } catch (TimeoutException late) {
            throw new AccessLogUnavailable("no answer", late);
        }
    }
}
