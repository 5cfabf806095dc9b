package dk.samvaer.starter.problems;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.InvalidInput.InputError;
import dk.samvaer.starter.domain.RuleViolation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says why a body could not be read, and where in it, without repeating its content. */
final class UnreadableBody {
    private UnreadableBody() {}

    static Failure failure(@Nullable Throwable reason) {
        return switch (reason) {
            case null -> Failure.badRequest("BODY_MISSING", List.of());
            case StreamConstraintsException limit -> Failure.badRequest("JSON_OVER_LIMIT", List.of());
            case UnrecognizedPropertyException unknown -> field(unknown, "FIELD_UNKNOWN");
            case DatabindException unfit -> field(unfit, refusal(unfit));
            default -> Failure.badRequest("JSON_MALFORMED", List.of());
        };
    }

    private static Failure field(JacksonException reason, String code) {
        return Failure.badRequest("INVALID_INPUT", List.of(InputError.field(pointer(reason), code)));
    }

    private static String pointer(JacksonException reason) {
        return reason.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String refusal(Throwable reason) {
        return Stream.iterate(reason, cause -> cause != null, Throwable::getCause)
                .map(UnreadableBody::code)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("FIELD_INVALID");
    }

    private static String code(Throwable cause) {
        return switch (cause) {
            case InvalidInput invalid -> invalid.code();
            case RuleViolation violated -> violated.code();
            default -> "";
        };
    }
}
