package dk.samvaer.starter.domain;

/** The same idempotency key came with another body; answers 422. */
public final class KeyReused extends RuntimeException {
    public KeyReused() {
        super("idempotency key was used for another body", null, false, false);
    }
}
