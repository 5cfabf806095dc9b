package dk.samvaer.starter.security;

import dk.samvaer.starter.events.Cause;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses every controller method that does not allow one of the caller's roles, and notes which of them the caller acts in. */
final class AllowInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            admit(method);
        }
        return true;
    }

    private static void admit(HandlerMethod method) {
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
    }
}
