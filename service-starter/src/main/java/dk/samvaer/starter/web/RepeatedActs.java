package dk.samvaer.starter.web;

import dk.samvaer.starter.store.ActKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Binds the {@code Idempotency-Key} of a request that changes something, if it brings one, so that its repeat is known. */
final class RepeatedActs implements HandlerInterceptor {
    private final CreationArgument keys;

    RepeatedActs(CreationArgument keys) {
        this.keys = keys;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean known = request.getHeader(HttpHeaders.IF_MATCH) != null || isMarked(handler);
        if (known && request.getHeader(CreationArgument.HEADER) != null) {
            ActKey.bind(keys.act(request));
        }
        return true;
    }

    private static boolean isMarked(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(RepeatKnown.class);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        ActKey.unbind();
    }
}
