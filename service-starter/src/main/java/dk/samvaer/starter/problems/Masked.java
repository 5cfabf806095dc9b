package dk.samvaer.starter.problems;

import org.jspecify.annotations.Nullable;

/** A copy of an exception for the log: type and stack trace without the message, which may repeat personal data. */
public final class Masked extends RuntimeException {

    private Masked(Throwable original, @Nullable Masked cause) {
        super(original.getClass().getName(), cause);
        setStackTrace(original.getStackTrace());
    }

    public static Masked of(Throwable original) {
        var cause = original.getCause();
        return new Masked(original, cause == null ? null : of(cause));
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
