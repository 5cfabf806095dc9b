package dk.samvaer.starter.security;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.web.PublicPaths;
import dk.samvaer.starter.web.RequestArgument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses every controller method that does not allow one of the caller's roles, notes which of them the caller acts in and whether a
 * representative may do so for the citizen, and gives a method its {@link Caller} or {@link Actor}. It runs before any other interceptor, so that a caller who may not call a method learns
 * nothing about what it takes.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AllowedRoles implements WebMvcConfigurer, HandlerInterceptor {
    private final ObjectProvider<Representations> representations;

    /** @param representations asked for late, because they are kept behind a gate that asks who calls */
    AllowedRoles(ObjectProvider<Representations> representations) {
        this.representations = representations;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns(PublicPaths.patterns())
                .excludePathPatterns("/error")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestArgument<>(Caller.class, request -> caller()));
        resolvers.add(new RequestArgument<>(Actor.class, request -> caller().actor()));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            admit(method);
        }
        return true;
    }

    private void admit(HandlerMethod method) {
        var allow = method.getMethodAnnotation(Allow.class);
        var allowed = allow == null ? List.of() : List.of(allow.value());
        var role = Callers.current().stream()
                .flatMap(caller -> caller.roles().stream())
                .filter(allowed::contains)
                .findFirst()
                .orElseThrow(Forbidden::roleMissing);
        if (role.isOfPrivatePerson() && !Callers.substantiallyAssured()) {
            throw Forbidden.assuranceTooLow();
        }
        Callers.actAs(role);
        Cause.actingAs(role);
        if (allow != null && role.actsForAnother() && mayRepresent(matter(method, allow))) {
            Callers.confirm();
        }
    }

    // RP-01, RP-02
    private boolean mayRepresent(@Nullable Matter matter) {
        var known = representations.getIfAvailable();
        var claimed = Callers.claimed();
        return known != null && matter != null && claimed.isPresent() && known.authorise(claimed.get(), matter);
    }

    private static @Nullable Matter matter(HandlerMethod method, Allow allow) {
        var reads = method.hasMethodAnnotation(GetMapping.class) ? Matter.READ_CASE : null;
        return allow.matter().length == 0 ? reads : allow.matter()[0];
    }

    private static Caller caller() {
        return Callers.current().orElseThrow(Forbidden::roleMissing);
    }
}
