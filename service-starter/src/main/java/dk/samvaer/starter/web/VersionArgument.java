package dk.samvaer.starter.web;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.problems.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link Version} from {@code If-Match}: one strong entity tag, as {@code ETag} gave it. */
final class VersionArgument implements HandlerMethodArgumentResolver {
    private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Version.class;
    }

    @Override
    public Version resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new Refusal(HttpStatus.PRECONDITION_REQUIRED, "IF_MATCH_MISSING");
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw InvalidInput.parameter(HttpHeaders.IF_MATCH, "IF_MATCH_MALFORMED");
        }
        return new Version(Long.parseLong(tag.group(1)));
    }
}
