package dk.samvaer.starter.input;

import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Lets {@code @NotBlank} stand on confidential text. A {@code ValueExtractor} cannot replace it: validation extracts nothing from null,
 * so that a required text that was left out would pass.
 */
public final class ConfidentialNotBlank implements ConstraintValidator<NotBlank, Confidential> {

    @Override
    public boolean isValid(@Nullable Confidential value, ConstraintValidatorContext context) {
        return value != null && !value.isBlank();
    }
}
