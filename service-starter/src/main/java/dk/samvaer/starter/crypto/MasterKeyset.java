package dk.samvaer.starter.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads master keys from a keyset of Tink in JSON: the primary key wraps, all that are enabled unwrap, each named by its id there. */
final class MasterKeyset {
    private static final String PROPERTY = "samvaer.crypto.master-keyset";

    private MasterKeyset() {}

    /**
     * @param system the key management system that has encrypted the keyset, asked once; null where the keyset is in clear
     * @param accepted further keys that unwrap, by their ids
     */
    static MasterKeys read(String json, @Nullable Aead system, Map<String, Aead> accepted) {
        try {
            AeadConfig.register();
            KeysetHandle keyset = parse(json, system);
            Aead all = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
            Map<String, Aead> keys = new LinkedHashMap<>(accepted);
            for (int i = 0; i < keyset.size(); i++) {
                KeysetHandle.Entry key = keyset.getAt(i);
                if (key.getStatus().equals(KeyStatus.ENABLED) && keys.put(id(key), all) != null) {
                    throw new IllegalStateException(PROPERTY + " has a key of the id of an accepted one: " + id(key));
                }
            }
            return new MasterKeys(id(keyset.getPrimary()), all, keys);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(
                    PROPERTY
                            + " cannot be read: give a keyset of Tink for Aead in JSON, encrypted where there is an"
                            + " Aead bean",
                    unreadable);
        }
    }

    private static KeysetHandle parse(String json, @Nullable Aead system) throws GeneralSecurityException {
        return system == null
                ? TinkJsonProtoKeysetFormat.parseKeyset(
                        json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                : TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                        json, system, new byte[0], RegistryConfiguration.get());
    }

    private static String id(KeysetHandle.Entry key) {
        return Integer.toUnsignedString(key.getId());
    }
}
