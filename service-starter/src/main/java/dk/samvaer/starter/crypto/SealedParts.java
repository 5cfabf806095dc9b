package dk.samvaer.starter.crypto;

import dk.samvaer.starter.domain.HealthData;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Stores each part that is marked as {@link HealthData} as one sealed text, confidential text within it included. A part that was stored
 * before it was marked is read as it is, and sealed when its document is written next. A part that is missing reads as erased, or as null
 * where it may be null.
 */
final class SealedParts extends NopAnnotationIntrospector {
    private final transient Sealer sealer;
    private final transient JsonMapper plain;

    /** @param plain writes what is within a part, unsealed */
    SealedParts(Sealer sealer, JsonMapper plain) {
        this.sealer = sealer;
        this.plain = plain;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated part) {
        return part.hasAnnotation(HealthData.class) ? new Writer(part.getType()) : null;
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated part) {
        return part.hasAnnotation(HealthData.class) ? new Reader(part.getType(), isOptional(part)) : null;
    }

    private static boolean isOptional(Annotated part) {
        return part instanceof AnnotatedParameter parameter
                && parameter.getOwner().getAnnotated() instanceof Executable owner
                && owner.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }

    /** What remains of a part when the key has been destroyed. */
    private @Nullable Object erased(JavaType type) {
        if (type.isCollectionLikeType()) {
            return plain.readValue("[]", type);
        }
        try {
            return type.getRawClass().getField("ERASED").get(null);
        } catch (NoSuchFieldException simple) {
            return null;
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private final class Writer extends StdSerializer<Object> {
        private final transient @Nullable Object erased;

        Writer(JavaType type) {
            super(type);
            this.erased = erased(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            if (value.equals(erased)) {
                out.writeString("");
            } else {
                sealer.write(plain.writeValueAsBytes(value), out, context);
            }
        }
    }

    private final class Reader extends StdDeserializer<Object> {
        private final transient JavaType type;
        private final boolean optional;

        Reader(JavaType type, boolean optional) {
            super(type);
            this.type = type;
            this.optional = optional;
        }

        @Override
        public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
            var stored = in.currentToken() == JsonToken.VALUE_STRING ? in.getString() : null;
            if (stored != null && stored.isEmpty()) {
                return erased(type);
            }
            if (stored != null && Sealer.isSealed(stored)) {
                var opened = sealer.read(stored, in, context);
                return opened.isPresent() ? plain.readValue(opened.get(), type) : erased(type);
            }
            Object older = context.readValue(in, type);
            return sealer.isErased(context) ? erased(type) : older;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return optional ? null : erased(type);
        }

        @Override
        public @Nullable Object getEmptyValue(DeserializationContext context) {
            return erased(type);
        }
    }
}
