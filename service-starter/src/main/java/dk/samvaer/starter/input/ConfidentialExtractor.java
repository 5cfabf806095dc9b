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
public final class ConfidentialExtractor
        implements ValueExtractor<@ExtractedValue(type = CharSequence.class) Confidential> {

    @Override
    public void extractValues(Confidential confidential, ValueReceiver receiver) {
        receiver.value(null, new Unprinted(confidential.text()));
    }

    /** What a violation keeps as the invalid value: measured as the text is, and printed without it, whoever logs the violation. */
    private record Unprinted(String text) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Unprinted(text.substring(start, end));
        }

        /** Blank for blank text, since {@code @NotBlank} asks for the string. */
        @Override
        public String toString() {
            return text.isBlank() ? "" : "***";
        }
    }
}
