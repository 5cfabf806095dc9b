package dk.samvaer.starter.problems;

import org.jspecify.annotations.Nullable;

/** An exception for the log: what it was and where it came from, without its message, which may repeat what somebody sent. */
final class Masked extends RuntimeException {

    private Masked(Throwable original, @Nullable Masked cause) {
        super(original.getClass().getName(), cause);
        setStackTrace(original.getStackTrace());
    }

    static Masked of(Throwable original) {
        var cause = original.getCause();
        return new Masked(original, cause == null ? null : of(cause));
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
