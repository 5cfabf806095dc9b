package dk.samvaer.starter.problems;

import dk.samvaer.starter.domain.InvalidInput.InputError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Names the arguments of a controller method that do not meet its constraints. */
final class InvalidArguments {
    private InvalidArguments() {}

    static Failure failure(BindingResult result) {
        return Failure.badRequest("INVALID_INPUT", fields(result.getAllErrors()).toList());
    }

    static Failure failure(HandlerMethodValidationException invalid) {
        var errors = invalid.getParameterValidationResults().stream().flatMap(InvalidArguments::errors);
        return invalid.isForReturnValue()
                ? new Failure(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR")
                : Failure.badRequest("INVALID_INPUT", errors.toList());
    }

    /** A malformed id in the path answers as an unknown one. */
    static Failure failure(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? new Failure(HttpStatus.NOT_FOUND, "NOT_FOUND")
                : parameter(mismatch.getName(), "PARAMETER_INVALID");
    }

    static Failure parameter(String name, String code) {
        return Failure.badRequest(code, List.of(InputError.parameter(name, code)));
    }

    private static Stream<InputError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors fields) {
            return fields(fields.getAllErrors());
        }
        var name = Optional.ofNullable(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> new InputError(null, name.orElse(null), code(lastCode(error)), detail(error)));
    }

    private static Stream<InputError> fields(List<ObjectError> errors) {
        return errors.stream().map(error -> {
            var pointer = error instanceof FieldError field ? pointer(field.getField()) : "";
            return new InputError(pointer, null, code(error.getCode()), detail(error));
        });
    }

    private static String pointer(String path) {
        return "/" + path.replace("].", "/").replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static @Nullable String lastCode(MessageSourceResolvable error) {
        var codes = error.getCodes();
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    /** {@code NotBlank} becomes {@code NOT_BLANK}. */
    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "FIELD_INVALID"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String detail(MessageSourceResolvable error) {
        return Optional.ofNullable(error.getDefaultMessage()).orElse("");
    }
}
