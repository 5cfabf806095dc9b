package dk.samvaer.starter.input;

import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Lets {@code @Size} stand on confidential text; null passes, as everywhere else. */
public final class ConfidentialSize implements ConstraintValidator<Size, Confidential> {
    private int min;
    private int max = Integer.MAX_VALUE;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable Confidential value, ConstraintValidatorContext context) {
        return value == null || value.text().length() >= min && value.text().length() <= max;
    }
}
