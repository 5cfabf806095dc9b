package dk.samvaer.visitation.messaging;

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

/** The published contracts, as the services keep them in their {@code api/events}. */
final class Contract {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contract() {}

    /** @param type such as {@code visitation.case-opened.v1} */
    static String sample(String type) {
        return text(type, "sample");
    }

    static JsonNode sampleJson(String type) {
        return JSON.readTree(sample(type));
    }

    static List<Error> violations(String type, String json) {
        return SCHEMAS.getSchema(text(type, "schema"), InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static List<String> published() {
        try (var files = Files.list(ROOT.resolve("visitation-service/api/events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String type, String kind) {
        var service = type.substring(0, type.indexOf('.')) + "-service";
        var file = ROOT.resolve(service).resolve("api/events").resolve(type + "." + kind + ".json");
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
