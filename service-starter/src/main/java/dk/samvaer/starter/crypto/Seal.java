package dk.samvaer.starter.crypto;

import dk.samvaer.starter.domain.Confidential;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

final class Seal extends StdSerializer<Confidential> {
    static final String FORMAT = "v1:";

    private final transient Keyring keyring;

    Seal(Keyring keyring) {
        super(Confidential.class);
        this.keyring = keyring;
    }

    @Override
    public void serialize(Confidential value, JsonGenerator out, SerializationContext context) {
        out.writeString(value.text().isEmpty() ? "" : FORMAT + sealed(value, out, context));
    }

    private String sealed(Confidential value, JsonGenerator out, SerializationContext context) {
        var place = (SealedPlace) context.getAttribute(SealedPlace.class);
        var associated = place.associatedData(out.streamWriteContext());
        var sealed = keyring.seal(place.keyOwner(), value.text().getBytes(StandardCharsets.UTF_8), associated);
        return Base64.getEncoder().encodeToString(sealed);
    }
}
