package dk.samvaer.starter.web;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link Paging} from the query. */
final class PagingArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Paging.given(pageSize(request.getParameter("pageSize")), request.getParameter("cursor"), list(request));
    }

    /** Path and filters; how many items a page has, and whether all are counted, may change from page to page. */
    private static String list(NativeWebRequest request) {
        var filters = new TreeMap<>(request.getParameterMap());
        filters.keySet().removeAll(Set.of("pageSize", "cursor", "total"));
        var sent = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + String.join(",", filter.getValue()))
                .collect(Collectors.joining("&", sent.getRequestURI() + "?", ""));
    }

    private static int pageSize(@Nullable String text) {
        if (text == null) {
            return Paging.DEFAULT;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > Paging.MAX) {
            throw InvalidInput.parameter("pageSize", "PAGE_SIZE_INVALID");
        }
        return Integer.parseInt(text);
    }
}
