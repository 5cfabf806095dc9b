package dk.samvaer.starter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the caller sent cannot be understood or is out of range; answers 400. */
public final class InvalidInput extends RuntimeException {
    private final String code;
    private final List<InputError> errors;

    /** One place that is wrong: a JSON pointer into the body, or null where it is not about the body. */
    public record InputError(@Nullable String pointer, String code, String detail) {}

    public InvalidInput(String code, List<InputError> errors) {
        super(code, null, false, false);
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String code) {
        this(code, List.of());
    }

    /** @param pointer where in the body, such as {@code /cpr} */
    public static InvalidInput at(String pointer, String code) {
        return new InvalidInput("INVALID_INPUT", List.of(new InputError(pointer, code, "")));
    }

    public String code() {
        return code;
    }

    public List<InputError> errors() {
        return errors;
    }
}
