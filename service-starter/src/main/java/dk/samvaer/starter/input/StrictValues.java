package dk.samvaer.starter.input;

import dk.samvaer.starter.domain.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads dates, times, ids, codes and plain text in the one form that the contract names, where Jackson would take several. */
final class StrictValues extends SimpleModule {

    StrictValues() {
        super("strict values");
        addDeserializer(LocalDate.class, new Text<>(LocalDate.class, StrictText::date));
        addDeserializer(Instant.class, new Text<>(Instant.class, StrictText::instant));
        addDeserializer(LocalTime.class, new Text<>(LocalTime.class, StrictText::time));
        addDeserializer(UUID.class, new Text<>(UUID.class, StrictText::uuid));
        addDeserializer(String.class, new Text<>(String.class, StrictValues::withoutCpr));
        setDeserializerModifier(new Codes());
    }

    /** Text that is not {@code Confidential} is stored and logged as it is. */
    private static String withoutCpr(String text) {
        if (CprNumbers.in(text)) {
            throw new InvalidInput("CPR_NOT_ALLOWED");
        }
        return text;
    }

    private static final class Text<T> extends StdDeserializer<T> {
        private final Function<String, T> parse;

        Text(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(this, "a string is expected");
            }
            return parse.apply(in.getString());
        }
    }

    private static final class Codes extends ValueDeserializerModifier {
        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> deserializer) {
            return new ExactCode(deserializer);
        }
    }

    /** A code as it is written in the contract, without blanks around it. */
    private static final class ExactCode extends DelegatingDeserializer {
        ExactCode(ValueDeserializer<?> codes) {
            super(codes);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> codes) {
            return new ExactCode(codes);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            var exact = in.currentToken() == JsonToken.VALUE_STRING
                    && in.getString().equals(in.getString().strip())
                    && !in.getString().isEmpty();
            return exact ? super.deserialize(in, context) : context.reportInputMismatch(this, "a code is expected");
        }
    }
}
