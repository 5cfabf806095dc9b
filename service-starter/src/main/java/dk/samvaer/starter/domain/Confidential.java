package dk.samvaer.starter.domain;

/**
 * Text about a person: a CPR number, a name, an address, a reason, any free text. Stored encrypted under the key of the person or the
 * case, shown only in answers to those who may read it, refused by the writer of events, and never printed.
 */
public record Confidential(String text) {

    /** What remains when the key has been destroyed. */
    public static final Confidential ERASED = new Confidential("");

    public static Confidential of(String text) {
        return new Confidential(text);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Masked, so that a log line or an error message cannot show it. */
    @Override
    public String toString() {
        return "***";
    }
}
