package dk.samvaer.starter.crypto;

import dk.samvaer.starter.domain.Confidential;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes confidential text sealed, and reads it back: as erased once the key is destroyed. Empty text is stored empty. */
final class SealedText extends SimpleModule {

    SealedText(Sealer sealer) {
        super("sealed");
        addSerializer(Confidential.class, new Writer(sealer));
        addDeserializer(Confidential.class, new Reader(sealer));
    }

    private static final class Writer extends StdSerializer<Confidential> {
        private final transient Sealer sealer;

        Writer(Sealer sealer) {
            super(Confidential.class);
            this.sealer = sealer;
        }

        @Override
        public void serialize(Confidential value, JsonGenerator out, SerializationContext context) {
            if (value.text().isEmpty()) {
                out.writeString("");
            } else {
                sealer.write(value.text().getBytes(StandardCharsets.UTF_8), out, context);
            }
        }
    }

    private static final class Reader extends StdDeserializer<Confidential> {
        private final transient Sealer sealer;

        Reader(Sealer sealer) {
            super(Confidential.class);
            this.sealer = sealer;
        }

        @Override
        public Confidential deserialize(JsonParser in, DeserializationContext context) {
            var stored = in.getString();
            if (stored.isEmpty()) {
                return Confidential.ERASED;
            }
            if (!Sealer.isSealed(stored)) {
                return context.reportInputMismatch(this, "a confidential field is not sealed");
            }
            return sealer.read(stored, in, context)
                    .map(plain -> Confidential.of(new String(plain, StandardCharsets.UTF_8)))
                    .orElse(Confidential.ERASED);
        }
    }
}
