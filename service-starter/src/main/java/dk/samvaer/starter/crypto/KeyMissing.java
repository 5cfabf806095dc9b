package dk.samvaer.starter.crypto;

import java.util.UUID;

/**
 * There is sealed text but neither its key nor a trace that the key was destroyed, as after a restore without the collection {@code keys}.
 * Nothing is read and so nothing is written over it.
 */
public final class KeyMissing extends RuntimeException {
    KeyMissing(UUID owner) {
        super("the key of " + owner + " is missing, and nothing says that it was destroyed");
    }
}
