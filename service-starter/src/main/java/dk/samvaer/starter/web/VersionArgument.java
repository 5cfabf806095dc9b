package dk.samvaer.starter.web;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.problems.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Reads the {@link Version} from {@code If-Match}: one strong entity tag, as {@code ETag} gave it. */
final class VersionArgument {
    private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private VersionArgument() {}

    static Version read(HttpServletRequest request) {
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
