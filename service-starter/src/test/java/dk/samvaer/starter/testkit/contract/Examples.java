package dk.samvaer.starter.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the examples of {@code api/examples}, one for each schema of a body or an answer, into the contract; those of the routes that all
 * services share stand beside this class.
 */
final class Examples {
    private static final Path FOLDER = Path.of("api/examples");
    private static final String SCHEMA = "#/components/schemas/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Examples() {}

    static void addTo(OpenAPI contract) {
        contract.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(Collection::stream)
                .flatMap(Examples::contents)
                .forEach(content -> content.values().forEach(body -> {
                    var schema =
                            body.getSchema() == null ? null : body.getSchema().get$ref();
                    if (schema != null) {
                        var name = schema.replace(SCHEMA, "");
                        text(name).ifPresent(json -> {
                            contract.getComponents()
                                    .addExamples(name, new Example().value(JSON.readValue(json, Map.class)));
                            body.addExamples(name, new Example().$ref("#/components/examples/" + name));
                        });
                    }
                }));
    }

    private static Stream<Content> contents(Operation operation) {
        var body = operation.getRequestBody();
        return Stream.concat(
                        Stream.ofNullable(body == null ? null : body.getContent()),
                        operation.getResponses().values().stream()
                                .flatMap(answer -> Stream.ofNullable(answer.getContent())))
                .filter(content -> !content.isEmpty());
    }

    private static Optional<String> text(String schema) {
        var file = FOLDER.resolve(schema + ".json");
        try (var shared = Examples.class.getResourceAsStream("examples/" + schema + ".json")) {
            if (Files.exists(file)) {
                return Optional.of(Files.readString(file, UTF_8));
            }
            return shared == null ? Optional.empty() : Optional.of(new String(shared.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
