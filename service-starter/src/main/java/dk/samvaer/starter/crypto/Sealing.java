package dk.samvaer.starter.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.springframework.dao.TransientDataAccessResourceException;

/** Seals and opens bytes bound to something. What does not fit is {@link Tampered}; a key management system that is away may come back. */
final class Sealing {
    private Sealing() {}

    /** @param key 32 bytes */
    static Aead aead(byte[] key) {
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sealed(Aead key, byte[] plain, byte[] associated) {
        try {
            return key.encrypt(plain, associated);
        } catch (GeneralSecurityException e) {
            requireReached(e);
            throw new IllegalStateException(e);
        }
    }

    static byte[] opened(Aead key, byte[] sealed, byte[] associated) {
        try {
            return key.decrypt(sealed, associated);
        } catch (GeneralSecurityException e) {
            requireReached(e);
            throw new Tampered(e);
        }
    }

    /** @throws TransientDataAccessResourceException where no answer came from a key management system */
    static void requireReached(GeneralSecurityException failed) {
        if (failed.getCause() instanceof IOException) {
            throw new TransientDataAccessResourceException("the key management system cannot be reached", failed);
        }
    }
}
