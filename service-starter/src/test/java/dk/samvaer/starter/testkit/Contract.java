package dk.samvaer.starter.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published events, as the services keep them in their {@code api/events}. A type is named as {@code visitation.case-opened.v1}. */
public final class Contract {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contract() {}

    /** The types that a service publishes, by its short name, such as {@code plan}. */
    public static List<String> published(String service) {
        try (var files = Files.list(events(service))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String sample(String type) {
        return text(type, "sample");
    }

    public static JsonNode sampleJson(String type) {
        return json(sample(type));
    }

    public static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** The URI under which the type's schema is published. */
    public static String schemaId(String type) {
        return json(text(type, "schema")).at("/$id").asString();
    }

    /** What the type's schema has against the data. */
    public static List<Error> violations(String type, String json) {
        return SCHEMAS.getSchema(text(type, "schema"), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** The type's sample with each required member left out, each member null, and null in each list, each alone. */
    public static List<String> invalidSamples(String type) {
        var schema = json(text(type, "schema"));
        return BodyVariants.invalid(sampleJson(type), schema, schema).stream()
                .map(variant -> variant.body().toString())
                .toList();
    }

    /** The type's sample with each optional member left out, each alone. */
    public static List<String> sparseSamples(String type) {
        var schema = json(text(type, "schema"));
        return BodyVariants.optional(sampleJson(type), schema, schema).stream()
                .map(pointer -> BodyVariants.without(sampleJson(type), pointer).toString())
                .toList();
    }

    private static String text(String type, String kind) {
        try {
            return Files.readString(folder(type).resolve(type + "." + kind + ".json"), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What suppliers' systems send, are answered and are sent over HTTP is published by supplier-service. */
    private static Path folder(String type) {
        var prefix = type.substring(0, type.indexOf('.'));
        return switch (prefix) {
            case "report" -> events("supplier");
            case "webhook" -> api("supplier").resolve("webhooks");
            default -> events(prefix);
        };
    }

    private static Path events(String service) {
        return api(service).resolve("events");
    }

    private static Path api(String service) {
        return ROOT.resolve(service + "-service").resolve("api");
    }
}
