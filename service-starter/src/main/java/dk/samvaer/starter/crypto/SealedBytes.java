package dk.samvaer.starter.crypto;

import dk.samvaer.starter.domain.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Seals what is no state of an aggregate, such as the bytes of a record, bound to the place where it is stored. */
public final class SealedBytes {
    private final Keyring keyring;

    public SealedBytes(Keyring keyring) {
        this.keyring = keyring;
    }

    public boolean isErased(UUID owner) {
        return keyring.destroyed(owner);
    }

    /**
     * @param place names the document and, in it, the field
     * @throws RuleViolation {@code PERSON_ERASED} once the owner's key has been destroyed
     */
    public byte[] seal(UUID owner, String place, byte[] plain) {
        return keyring.seal(owner, plain, place.getBytes(StandardCharsets.UTF_8));
    }

    /** @return empty where the owner's key was destroyed */
    public Optional<byte[]> open(UUID owner, String place, byte[] sealed) {
        return keyring.open(owner, sealed, place.getBytes(StandardCharsets.UTF_8));
    }
}
