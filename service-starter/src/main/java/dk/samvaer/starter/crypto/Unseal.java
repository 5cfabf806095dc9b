package dk.samvaer.starter.crypto;

import dk.samvaer.starter.domain.Confidential;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

final class Unseal extends StdDeserializer<Confidential> {
    private final transient Keyring keyring;

    Unseal(Keyring keyring) {
        super(Confidential.class);
        this.keyring = keyring;
    }

    @Override
    public Confidential deserialize(JsonParser in, DeserializationContext context) {
        var stored = in.getString();
        if (stored.isEmpty()) {
            return Confidential.ERASED;
        }
        if (!stored.startsWith(Seal.FORMAT)) {
            return context.reportInputMismatch(this, "a confidential field is not sealed");
        }
        return unsealed(Base64.getDecoder().decode(stored.substring(Seal.FORMAT.length())), in, context);
    }

    private Confidential unsealed(byte[] sealed, JsonParser in, DeserializationContext context) {
        var place = (SealedPlace) context.getAttribute(SealedPlace.class);
        return keyring.open(place.keyOwner(), sealed, place.associatedData(in.streamReadContext()))
                .map(plain -> Confidential.of(new String(plain, StandardCharsets.UTF_8)))
                .orElse(Confidential.ERASED);
    }
}
