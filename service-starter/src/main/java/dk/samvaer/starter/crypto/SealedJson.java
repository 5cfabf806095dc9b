package dk.samvaer.starter.crypto;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.HealthData;
import dk.samvaer.starter.domain.RuleViolation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Converts states to and from their stored form: plain fields without class names or nulls, dates as ISO text, amounts as text, and every
 * {@link Confidential} and all {@link HealthData} sealed by the owner's key for its document and field. A field missing in the stored document reads as null, 0, false
 * or empty; an unknown one is ignored.
 */
public final class SealedJson {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private static final int MAX_BYTES = 4 * 1024 * 1024;

    private final Keyring keyring;
    private final JsonMapper mapper;

    public SealedJson(Keyring keyring) {
        this.keyring = keyring;
        var sealer = new Sealer(keyring);
        var plain = settings().addModule(new PlainText()).build();
        mapper = settings()
                .addModule(new SealedText(sealer))
                .annotationIntrospector(AnnotationIntrospector.pair(
                        new SealedParts(sealer, plain), new JacksonAnnotationIntrospector()))
                .build();
    }

    private static JsonMapper.Builder settings() {
        return JsonMapper.builder()
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.WRAP_EXCEPTIONS)
                .disable(SerializationFeature.WRAP_EXCEPTIONS)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(
                        BigDecimal.class, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .withConfigOverride(List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(Set.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(Map.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }

    /** Confidential text within a part that is sealed as a whole. */
    private static final class PlainText extends SimpleModule {
        PlainText() {
            super("plain");
            addSerializer(Confidential.class, new StdScalarSerializer<>(Confidential.class) {
                @Override
                public void serialize(Confidential value, JsonGenerator out, SerializationContext context) {
                    out.writeString(value.text());
                }
            });
            addDeserializer(Confidential.class, new StdScalarDeserializer<>(Confidential.class) {
                @Override
                public Confidential deserialize(JsonParser in, DeserializationContext context) {
                    return Confidential.of(in.getString());
                }
            });
        }
    }

    /**
     * @param documentId the {@code _id} that the value is stored under
     * @param keyOwner the citizen or case whose key seals the confidential fields
     * @throws RuleViolation {@code PERSON_ERASED} where there is confidential text and the key was destroyed, {@code DOCUMENT_TOO_LARGE}
     *     where it has more than 4 MiB, a quarter of what the database takes
     */
    public Map<String, Object> write(Object value, UUID documentId, UUID keyOwner) {
        var json = mapper.writer()
                .withAttribute(SealedPlace.class, new SealedPlace(documentId, keyOwner))
                .writeValueAsBytes(value);
        RuleViolation.unless(json.length <= MAX_BYTES, "DOCUMENT_TOO_LARGE");
        return mapper.readValue(json, FIELDS);
    }

    /** @throws RuleViolation {@code PERSON_ERASED} where the owner's key was destroyed */
    public void requireNotErased(UUID keyOwner) {
        RuleViolation.unless(!keyring.destroyed(keyOwner), "PERSON_ERASED");
    }

    /** Reads the keys of several owners at once, where much of theirs is about to be read. */
    public void prepare(Set<UUID> keyOwners) {
        keyring.prepare(keyOwners);
    }

    /** @throws Tampered where a sealed value was copied from another document or field */
    public <T> T read(Map<String, Object> stored, Class<T> type, UUID documentId, UUID keyOwner) {
        return mapper.readerFor(type)
                .withAttribute(SealedPlace.class, new SealedPlace(documentId, keyOwner))
                .readValue(mapper.writeValueAsBytes(stored));
    }
}
