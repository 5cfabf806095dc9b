package dk.samvaer.starter.crypto;

import dk.samvaer.starter.domain.Confidential;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes confidential text sealed by the owner's key for its {@link SealedPlace}, and reads it back: as erased once the key is destroyed.
 * Empty text is stored empty.
 */
final class SealedText extends SimpleModule {
    private static final String FORMAT = "v2:";

    /** Written until places in lists were bound too; becomes {@code v2} when its document is written next. */
    private static final String OLDER_FORMAT = "v1:";

    SealedText(Keyring keyring) {
        super("sealed");
        addSerializer(Confidential.class, new Writer(keyring));
        addDeserializer(Confidential.class, new Reader(keyring));
    }

    private static final class Writer extends StdSerializer<Confidential> {
        private final transient Keyring keyring;

        Writer(Keyring keyring) {
            super(Confidential.class);
            this.keyring = keyring;
        }

        @Override
        public void serialize(Confidential value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.text().isEmpty() ? "" : FORMAT + sealed(value, out, context));
        }

        private String sealed(Confidential value, JsonGenerator out, SerializationContext context) {
            var place = (SealedPlace) context.getAttribute(SealedPlace.class);
            var at = out.streamWriteContext();
            var associated = place.associatedData(at, at.getEntryCount());
            var sealed = keyring.seal(place.keyOwner(), value.text().getBytes(StandardCharsets.UTF_8), associated);
            return Base64.getEncoder().encodeToString(sealed);
        }
    }

    private static final class Reader extends StdDeserializer<Confidential> {
        private final transient Keyring keyring;

        Reader(Keyring keyring) {
            super(Confidential.class);
            this.keyring = keyring;
        }

        @Override
        public Confidential deserialize(JsonParser in, DeserializationContext context) {
            var stored = in.getString();
            if (stored.isEmpty()) {
                return Confidential.ERASED;
            }
            var at = in.streamReadContext();
            var place = (SealedPlace) context.getAttribute(SealedPlace.class);
            if (stored.startsWith(FORMAT)) {
                return unsealed(stored, place, place.associatedData(at, at.getCurrentIndex()));
            }
            if (stored.startsWith(OLDER_FORMAT)) {
                return unsealed(stored, place, place.associatedDataWithoutIndexes(at));
            }
            return context.reportInputMismatch(this, "a confidential field is not sealed");
        }

        private Confidential unsealed(String stored, SealedPlace place, byte[] associated) {
            var sealed = Base64.getDecoder().decode(stored.substring(FORMAT.length()));
            return keyring.open(place.keyOwner(), sealed, associated)
                    .map(plain -> Confidential.of(new String(plain, StandardCharsets.UTF_8)))
                    .orElse(Confidential.ERASED);
        }
    }
}
