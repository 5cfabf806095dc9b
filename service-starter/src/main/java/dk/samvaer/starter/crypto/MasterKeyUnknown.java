package dk.samvaer.starter.crypto;

import java.util.UUID;

/** A data key was wrapped by a master key that is not configured here, as after a rollout that took the old one away too early. */
public final class MasterKeyUnknown extends RuntimeException {
    MasterKeyUnknown(UUID owner, String masterKey) {
        super("the key of " + owner + " is wrapped by master key " + masterKey + ", which is not configured");
    }
}
