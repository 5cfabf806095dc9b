package dk.samvaer.starter.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samvaer.starter.domain.InvalidInput.InputError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a request failed. Source: RFC 9457.
 *
 * @param type URI made from the code
 * @param title what kind of failure it is, in the caller's language
 * @param detail what is wrong, in the caller's language
 * @param code the rule's code, the same in every language
 * @param existingId what stands in the way of the request, where that is known and the caller may see it
 * @param errors each place that is wrong
 * @param traceId finds the request in the logs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable UUID existingId,
        List<InputError> errors,
        String traceId) {}
