package dk.samvaer.starter.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the caller sent cannot be understood or is out of range; answers 400. */
public final class InvalidInput extends RuntimeException {
    private final String code;
    private final List<InputError> errors;

    /**
     * One place that is wrong.
     *
     * @param pointer JSON pointer into the body
     * @param parameter name of the query parameter or header, where it is not about the body
     * @param detail text for people; replaced by the text of the code in the caller's language, where there is one
     */
    public record InputError(
            @Nullable String pointer, @Nullable String parameter, String code, String detail) {
        public static InputError field(String pointer, String code) {
            return new InputError(pointer, null, code, code);
        }

        public static InputError parameter(String name, String code) {
            return new InputError(null, name, code, code);
        }
    }

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
        return new InvalidInput("INVALID_INPUT", List.of(InputError.field(pointer, code)));
    }

    /** @param name of a query parameter or a header */
    public static InvalidInput parameter(String name, String code) {
        return new InvalidInput(code, List.of(InputError.parameter(name, code)));
    }

    public String code() {
        return code;
    }

    public List<InputError> errors() {
        return errors;
    }
}
