package dk.samvaer.starter.schema;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses requests, as while the database is away, until it has been seen as expected. */
final class RefusesUntilVerified implements HandlerInterceptor {
    private final SchemaCheck schema;

    RefusesUntilVerified(SchemaCheck schema) {
        this.schema = schema;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        schema.require();
        return true;
    }
}
