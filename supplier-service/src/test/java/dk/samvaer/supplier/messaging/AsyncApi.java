package dk.samvaer.supplier.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published document of what suppliers' systems write and read. */
public final class AsyncApi {
    private static final Path FOLDER = Path.of("api");
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document = YAML.readTree(text(FOLDER.resolve("asyncapi.yaml")));

    /**
     * A message of a channel.
     *
     * @param key its name within the channel, such as {@code need-changed.v1.structured}
     */
    public record Message(String key, JsonNode raw, JsonNode resolved) {
        public boolean isStructured() {
            return key.endsWith(".structured");
        }

        /** Such as {@code report.need-changed.v1}. */
        public String type() {
            return "report." + key.replace(".structured", "");
        }

        public JsonNode sample() {
            return resolved.at("/examples/0/payload");
        }

        /** The names of the headers that are documented. */
        public Collection<String> headerNames() {
            return resolved.at("/headers/allOf/0/properties").propertyNames();
        }

        /** What the documented headers have against these. */
        public List<Error> againstHeaders(JsonNode headers) {
            return violations(resolved.at("/headers"), headers);
        }

        /** What the documented payload has against this. */
        public List<Error> againstPayload(JsonNode payload) {
            return violations(resolved.at("/payload"), payload);
        }

        @Override
        public String toString() {
            return key;
        }
    }

    /** The value as it stands there. */
    public JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** The messages of {@code reports} or {@code answers}. */
    public List<Message> messages(String channel) {
        return document.at("/channels/" + channel + "/messages").properties().stream()
                .map(named ->
                        new Message(named.getKey(), document.at(pointer(named.getValue())), resolved(named.getValue())))
                .toList();
    }

    private static String pointer(JsonNode reference) {
        return reference.at("/$ref").asString().substring(1);
    }

    /** The value with all that it refers to put in its place. */
    private JsonNode resolved(JsonNode value) {
        String reference = value.at("/$ref").asString("");
        if (reference.startsWith("#")) {
            return resolved(document.at(reference.substring(1)));
        }
        if (!reference.isEmpty()) {
            return YAML.readTree(text(FOLDER.resolve(reference)));
        }
        if (value instanceof ObjectNode object) {
            ObjectNode copy = YAML.createObjectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), resolved(member.getValue())));
            return copy;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode copy = YAML.createArrayNode();
            StreamSupport.stream(array.spliterator(), false).forEach(item -> copy.add(resolved(item)));
            return copy;
        }
        return value;
    }

    private static List<Error> violations(JsonNode schema, JsonNode value) {
        return SCHEMAS.getSchema(schema.toString(), InputFormat.JSON)
                .validate(
                        value.toString(),
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
