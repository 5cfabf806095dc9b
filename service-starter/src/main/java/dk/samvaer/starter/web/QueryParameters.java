package dk.samvaer.starter.web;

import dk.samvaer.starter.domain.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query parameter that is unknown to the controller method, empty, padded with blanks or repeated, so that a misspelt filter
 * never silently widens a list.
 */
final class QueryParameters implements HandlerInterceptor {
    private final Map<Method, Set<String>> taken = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
            var known = taken.computeIfAbsent(method.getMethod(), unknown -> names(method));
            request.getParameterMap().forEach((name, values) -> require(known, name, values));
        }
        return true;
    }

    private static void require(Set<String> known, String name, String[] values) {
        if (!known.contains(name)) {
            throw InvalidInput.parameter(name, "PARAMETER_UNKNOWN");
        }
        if (Arrays.stream(values).anyMatch(value -> value == null || value.isBlank())) {
            throw InvalidInput.parameter(name, "PARAMETER_EMPTY");
        }
        if (values.length > 1) {
            throw InvalidInput.parameter(name, "PARAMETER_REPEATED");
        }
        if (!values[0].equals(values[0].strip())) {
            throw InvalidInput.parameter(name, "PARAMETER_INVALID");
        }
    }

    private static Set<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(QueryParameters::names)
                .collect(Collectors.toSet());
    }

    /** An argument without annotation is read from the query: by its own name, or a record by the names of its fields. */
    private static Stream<String> names(MethodParameter parameter) {
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null && !annotation.name().isEmpty()) {
            return Stream.of(annotation.name());
        }
        if (annotation == null && parameter.getParameterAnnotations().length > 0) {
            return Stream.empty();
        }
        var fields = parameter.getParameterType().getRecordComponents();
        return fields == null || annotation != null
                ? Optional.ofNullable(parameter.getParameterName()).stream()
                : Arrays.stream(fields).map(RecordComponent::getName);
    }
}
