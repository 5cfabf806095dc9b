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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the examples of {@code api/examples}, one for the body and one for the answer of each operation, into the contract; those of the
 * answers that all services share stand beside this class, by schema.
 */
final class Examples {
    private static final Path FOLDER = Path.of("api/examples");
    private static final String SCHEMA = "#/components/schemas/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenAPI contract;

    private Examples(OpenAPI contract) {
        this.contract = contract;
    }

    static void addTo(OpenAPI contract) {
        var examples = new Examples(contract);
        contract.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(Collection::stream)
                .forEach(examples::add);
    }

    private void add(Operation operation) {
        var body = operation.getRequestBody();
        add(operation.getOperationId() + ".request", body == null ? null : body.getContent());
        operation.getResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                add(operation.getOperationId() + ".answer", answer.getContent());
            }
        });
    }

    private void add(String name, @Nullable Content content) {
        var body = content == null ? null : content.get("application/json");
        var schema = body == null || body.getSchema() == null
                ? null
                : body.getSchema().get$ref();
        if (body != null && schema != null) {
            text(name, schema.replace(SCHEMA, "")).ifPresent(json -> {
                contract.getComponents().addExamples(name, new Example().value(JSON.readValue(json, Map.class)));
                body.addExamples(name, new Example().$ref("#/components/examples/" + name));
            });
        }
    }

    private static Optional<String> text(String name, String schema) {
        var file = FOLDER.resolve(name + ".json");
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
