package dk.samvaer.starter.input;

import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * Holds confidential text to the constraints on it, such as {@code @Size}, as if it were a string. Text that was left out meets none of
 * them: {@link RequiredMembers} has refused it before, where it is required.
 */
@UnwrapByDefault
public final class ConfidentialExtractor implements ValueExtractor<@ExtractedValue(type = String.class) Confidential> {

    @Override
    public void extractValues(Confidential confidential, ValueReceiver receiver) {
        receiver.value(null, confidential.text());
    }
}
