package dk.samvaer.supplier.application;

import java.util.UUID;

/** Gives a supplier's system the answer to its report once more, exactly as it was given the first time. */
@FunctionalInterface
public interface RepeatedAnswer {
    void send(UUID receiptId);
}
