package dk.samvaer.starter.crypto;

import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;

/** Writes and reads sealed values of a document, each bound to its {@link SealedPlace} and sealed by the owner's key. */
final class Sealer {
    private static final String FORMAT = "v2:";

    /** Written until places in lists were bound too; becomes {@code v2} when its document is written next. */
    private static final String OLDER_FORMAT = "v1:";

    private final Keyring keyring;

    Sealer(Keyring keyring) {
        this.keyring = keyring;
    }

    void write(byte[] plain, JsonGenerator out, SerializationContext context) {
        var place = (SealedPlace) context.getAttribute(SealedPlace.class);
        var at = out.streamWriteContext();
        var sealed = keyring.seal(place.keyOwner(), plain, place.associatedData(at, at.getEntryCount()));
        out.writeString(FORMAT + Base64.getEncoder().encodeToString(sealed));
    }

    static boolean isSealed(String stored) {
        return stored.startsWith(FORMAT) || stored.startsWith(OLDER_FORMAT);
    }

    /** @return empty where the key was destroyed */
    Optional<byte[]> read(String stored, JsonParser in, DeserializationContext context) {
        var at = in.streamReadContext();
        var place = (SealedPlace) context.getAttribute(SealedPlace.class);
        var associated = stored.startsWith(FORMAT)
                ? place.associatedData(at, at.getCurrentIndex())
                : place.associatedDataWithoutIndexes(at);
        var sealed = Base64.getDecoder().decode(stored.substring(FORMAT.length()));
        return keyring.open(place.keyOwner(), sealed, associated);
    }

    boolean isErased(DeserializationContext context) {
        return keyring.destroyed(((SealedPlace) context.getAttribute(SealedPlace.class)).keyOwner());
    }
}
