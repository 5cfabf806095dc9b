package dk.samvaer.starter.input;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Makes the JSON mapper of the REST API: unknown, repeated or coerced values are refused, nulls are left out, fields keep their order. */
final class StrictJson {
    static final int MAX_NESTING = 32;

    private static final int MAX_SCALE = 100;

    private StrictJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder(limited())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .withCoercionConfig(LogicalType.Textual, StrictJson::onlyText)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addModule(new ConfidentialText())
                .addModule(new StrictValues())
                .addModule(new SimpleModule("amounts").addDeserializer(BigDecimal.class, new Amount()))
                .build();
    }

    private static JsonFactory limited() {
        var limits =
                StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).build();
        return JsonFactory.builder().streamReadConstraints(limits).build();
    }

    private static void onlyText(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    /** A number of a size that can be reckoned with: {@code 1e999999999} is a few bytes to send and gigabytes to round. */
    private static final class Amount extends StdDeserializer<BigDecimal> {
        Amount() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
            var number = in.currentToken().isNumeric() ? in.getDecimalValue() : null;
            if (number == null || Math.abs((long) number.scale()) > MAX_SCALE || number.precision() > MAX_SCALE) {
                return context.reportInputMismatch(this, "a number of at most 100 digits is expected");
            }
            return number;
        }
    }
}
