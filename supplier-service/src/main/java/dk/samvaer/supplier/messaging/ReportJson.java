package dk.samvaer.supplier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.supplier.domain.Refusal;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the JSON of reports: nested at most {@value #MAX_NESTING} deep, no key twice in an object, every text proper Unicode. */
final class ReportJson {
    private static final int MAX_NESTING = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).build())
            .build();

    private static final JsonMapper LENIENT = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonMapper STRICT = LENIENT.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Refusal TWICE = new Refusal("DUPLICATE_KEY", "An object of the JSON has the same key twice.");
    private static final Refusal NO_UNICODE =
            new Refusal("UNDECODABLE", "A text of the JSON has half of a surrogate pair, which is no character.");

    private ReportJson() {}

    /** What was read, or why it is refused. */
    sealed interface Read {
        record Value(JsonNode json) implements Read {}

        record Refused(Refusal refusal) implements Read {}
    }

    /** @param malformed how what is no JSON at all is refused */
    static Read read(byte[] bytes, Refusal malformed) {
        try {
            var json = STRICT.readTree(bytes);
            if (json.isMissingNode()) {
                return new Read.Refused(malformed);
            }
            return isUnicode(json) ? new Read.Value(json) : new Read.Refused(NO_UNICODE);
        } catch (JacksonException refused) {
            return new Read.Refused(isJson(bytes) ? TWICE : malformed);
        }
    }

    private static boolean isJson(byte[] bytes) {
        try {
            LENIENT.readTree(bytes);
            return true;
        } catch (JacksonException malformed) {
            return false;
        }
    }

    private static boolean isUnicode(JsonNode json) {
        return (!json.isString() || isUnicode(json.stringValue()))
                && json.propertyStream().allMatch(it -> isUnicode(it.getKey()))
                && json.valueStream().allMatch(ReportJson::isUnicode);
    }

    static boolean isUnicode(String text) {
        return UTF_8.newEncoder().canEncode(text);
    }

    static byte[] bytes(JsonNode json) {
        return STRICT.writeValueAsBytes(json);
    }

    /** The same bytes for the same value, however its keys were ordered and its numbers and blanks written. */
    static byte[] canonical(JsonNode json) {
        return bytes(sorted(json));
    }

    private static JsonNode sorted(JsonNode json) {
        if (json.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            json.valueStream().map(ReportJson::sorted).forEach(array::add);
            return array;
        }
        if (json.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            json.propertyStream()
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .forEach(it -> object.set(it.getKey(), sorted(it.getValue())));
            return object;
        }
        return json;
    }
}
