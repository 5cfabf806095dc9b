package dk.samvaer.starter.store;

/**
 * An event came with a number that another event of its aggregate had before, so its source has lost what it had published. Nothing was
 * changed; the event waits for an operator.
 */
public final class SequenceReused extends RuntimeException {
    SequenceReused(long sequence) {
        super("another event had the number " + sequence + " before");
    }
}
