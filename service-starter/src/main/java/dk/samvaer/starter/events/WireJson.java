package dk.samvaer.starter.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samvaer.starter.domain.Confidential;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Reads and writes JSON on the bus: ISO dates, no nulls; unknown fields are ignored, and confidential text is refused when writing. */
public final class WireJson {
    private static final int MAX_NESTING = 32;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .build())
                    .build())
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(
                    all -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addModule(
                    new SimpleModule().addSerializer(new Refused()).addDeserializer(Confidential.class, new FromText()))
            .build();

    private WireJson() {}

    /** Turns event data into what is stored and sent, in the order of its fields. */
    public static Map<String, Object> toMap(Object data) {
        return MAPPER.readValue(MAPPER.writeValueAsBytes(data), new TypeReference<>() {});
    }

    public static byte[] toBytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    public static <D> D read(byte[] body, Class<D> type) {
        return MAPPER.readValue(body, type);
    }

    private static final class Refused extends StdSerializer<Confidential> {
        Refused() {
            super(Confidential.class);
        }

        @Override
        public void serialize(Confidential value, JsonGenerator generator, SerializationContext context) {
            throw new IllegalArgumentException("confidential text does not go on the bus");
        }
    }

    private static final class FromText extends StdDeserializer<Confidential> {
        FromText() {
            super(Confidential.class);
        }

        @Override
        public Confidential deserialize(JsonParser parser, DeserializationContext context) {
            return Confidential.of(parser.getValueAsString(""));
        }
    }
}
