package dk.samvaer.starter.web;

import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Lets {@code @NotBlank} stand on confidential text. */
public final class ConfidentialNotBlank implements ConstraintValidator<NotBlank, Confidential> {

    @Override
    public boolean isValid(@Nullable Confidential value, ConstraintValidatorContext context) {
        return value != null && !value.isBlank();
    }
}
