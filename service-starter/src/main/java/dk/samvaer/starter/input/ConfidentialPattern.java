package dk.samvaer.starter.input;

import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets {@code @Pattern} stand on confidential text; null passes, as everywhere else. */
public final class ConfidentialPattern implements ConstraintValidator<Pattern, Confidential> {
    private java.util.regex.Pattern pattern = java.util.regex.Pattern.compile("");

    @Override
    public void initialize(Pattern constraint) {
        pattern = java.util.regex.Pattern.compile(constraint.regexp());
    }

    @Override
    public boolean isValid(@Nullable Confidential value, ConstraintValidatorContext context) {
        return value == null || pattern.matcher(value.text()).matches();
    }
}
