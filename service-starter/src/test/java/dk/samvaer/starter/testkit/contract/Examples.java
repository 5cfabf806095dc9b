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
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the examples of {@code api/examples}, one for each schema of a body or an answer, into the contract. */
final class Examples implements GlobalOpenApiCustomizer {
    private static final Path FOLDER = Path.of("api/examples");
    private static final String SCHEMA = "#/components/schemas/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void customise(OpenAPI contract) {
        contract.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(Collection::stream)
                .flatMap(Examples::contents)
                .forEach(content -> content.values().forEach(body -> {
                    var schema =
                            body.getSchema() == null ? null : body.getSchema().get$ref();
                    if (schema != null && exists(schema)) {
                        var name = schema.replace(SCHEMA, "");
                        contract.getComponents().addExamples(name, read(name));
                        body.addExamples(name, new Example().$ref("#/components/examples/" + name));
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

    private static boolean exists(String schema) {
        return Files.exists(file(schema.replace(SCHEMA, "")));
    }

    private static Example read(String name) {
        try {
            return new Example().value(JSON.readValue(Files.readString(file(name), UTF_8), Map.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path file(String schema) {
        return FOLDER.resolve(schema + ".json");
    }
}
