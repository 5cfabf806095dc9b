package dk.samvaer.starter.web;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@link Paging} from the query. */
final class PagingArgument {
    private PagingArgument() {}

    static Paging read(HttpServletRequest request) {
        return Paging.given(pageSize(request.getParameter("pageSize")), request.getParameter("cursor"), list(request));
    }

    /** Path and filters; how many items a page has, and whether all are counted, may change from page to page. */
    private static String list(HttpServletRequest request) {
        var filters = new TreeMap<>(request.getParameterMap());
        filters.keySet().removeAll(Set.of("pageSize", "cursor", "total"));
        return filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + String.join(",", filter.getValue()))
                .collect(Collectors.joining("&", request.getRequestURI() + "?", ""));
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
