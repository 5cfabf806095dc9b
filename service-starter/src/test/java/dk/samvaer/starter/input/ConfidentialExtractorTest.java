package dk.samvaer.starter.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialExtractorTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Note(
            @NotBlank @Size(max = 20) @Pattern(regexp = "[a-z ]*")
            Confidential text) {}

    @Test
    void text_that_meets_its_constraints_passes() {
        assertThat(violations("anna eksempel")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "anna eksempel bor der ude", "Anna Eksempel 1"})
    void text_that_breaks_a_constraint_is_refused_and_printed_nowhere(String text) {
        assertThat(violations(text))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(String.valueOf(violation) + violation.getInvalidValue())
                        .doesNotContainIgnoringCase("anna"));
    }

    private static Set<ConstraintViolation<Note>> violations(String text) {
        return VALIDATOR.validate(new Note(Confidential.of(text)));
    }
}
