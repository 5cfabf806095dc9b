package dk.samvaer.starter.input;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.InvalidInput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Confidential text between those who may see it: a plain string. */
public final class ConfidentialText extends SimpleModule {
    public static final int MAX_LENGTH = 10_000;

    public ConfidentialText() {
        super("confidential");
        addSerializer(Confidential.class, new Writer());
        addDeserializer(Confidential.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Confidential> {
        Writer() {
            super(Confidential.class);
        }

        @Override
        public void serialize(Confidential value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.text());
        }
    }

    private static final class Reader extends StdDeserializer<Confidential> {
        Reader() {
            super(Confidential.class);
        }

        @Override
        public Confidential deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(this, "a string is expected");
            }
            var text = in.getString();
            if (text.length() > MAX_LENGTH) {
                throw new InvalidInput("TEXT_TOO_LONG");
            }
            return Confidential.of(text);
        }
    }
}
