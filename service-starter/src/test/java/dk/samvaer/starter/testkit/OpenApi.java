package dk.samvaer.starter.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API of a running service as it says itself, which is held to what {@code api/openapi.yaml} publishes. */
public final class OpenApi {
    private static final Path PUBLISHED = Path.of("api/openapi.yaml");
    private static final String JSON_TYPE = "json";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, OpenApi> BY_ADDRESS = new ConcurrentHashMap<>();

    private final JsonNode contract;
    private final Map<String, Schema> bodies = new ConcurrentHashMap<>();

    private OpenApi(JsonNode contract) {
        this.contract = contract;
    }

    /** What the service at this address says of itself; asked once. */
    static OpenApi of(String address) {
        return BY_ADDRESS.computeIfAbsent(address, service -> new OpenApi(JSON.readTree(fetch(service))));
    }

    /**
     * Holds the running service to what it publishes, word by word, and to teaching its reader. With {@code -Dcontract.write=true} the
     * file is written anew.
     */
    public static void assertPublished(Portal service) {
        var answer = service.get("/v3/api-docs.yaml");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var running = answer.text();
        try {
            if (Boolean.getBoolean("contract.write")) {
                Files.writeString(PUBLISHED, running, UTF_8);
            }
            assertThat(running).isEqualToNormalizingNewlines(Files.readString(PUBLISHED, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        of(service.address()).assertTeaches();
    }

    /** Every property and parameter is described, every body and answer has an example, and every example has the form it is an example of. */
    private void assertTeaches() {
        assertThat(new Lessons(contract).missing())
                .as("What the contract does not teach. Descriptions: Javadoc or api/terms.properties. Examples:"
                        + " -Dexamples.write=true")
                .isEmpty();
        contract.path("paths").valueStream().flatMap(JsonNode::valueStream).forEach(operation -> {
            assertExamples(operation.path("requestBody"));
            operation.path("responses").forEach(this::assertExamples);
        });
    }

    private void assertExamples(JsonNode bodyOrAnswer) {
        bodyOrAnswer
                .path("content")
                .forEach(content -> content.path("examples")
                        .properties()
                        .forEach(example -> assertThat(form(content.path("schema"))
                                        .validate(
                                                resolved(example.getValue())
                                                        .path("value")
                                                        .toString(),
                                                InputFormat.JSON))
                                .as("example %s", example.getKey())
                                .isEmpty()));
    }

    /** An operation of the contract. */
    record Operation(String id, JsonNode bodySchema, JsonNode contract) {}

    /**
     * A way into the service that only some roles may take.
     *
     * @param mediaType what its body is; JSON where it has none
     */
    record Route(String method, String path, Set<String> roles, String mediaType) {}

    /** All of them; those without roles are open to everybody. */
    List<Route> routes() {
        return contract.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("x-roles"))
                        .map(operation -> route(path.getKey(), operation.getKey(), operation.getValue())))
                .toList();
    }

    private static Route route(String path, String method, JsonNode operation) {
        var roles = operation.path("x-roles").valueStream().map(JsonNode::asString);
        var mediaType = operation.path("requestBody").path("content").propertyNames().stream()
                .findFirst()
                .orElse("application/json");
        return new Route(method.toUpperCase(Locale.ROOT), path, roles.collect(Collectors.toSet()), mediaType);
    }

    /** The published operation that a request is for; its body schema is missing where it takes no JSON. */
    Optional<Operation> published(String method, String path) {
        return operation(method.toLowerCase(Locale.ROOT), path).map(this::of);
    }

    /** The ids of all operations with a JSON body, of the services that tests have met in this run. */
    static Set<String> operationsWithBody() {
        return BY_ADDRESS.values().stream()
                .flatMap(api -> api.contract.path("paths").valueStream())
                .flatMap(JsonNode::valueStream)
                .filter(operation -> !bodySchema(operation).isMissingNode())
                .map(operation -> operation.path("operationId").asString(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Operation of(JsonNode operation) {
        return new Operation(operation.path("operationId").asString(""), bodySchema(operation), contract);
    }

    private static JsonNode bodySchema(JsonNode operation) {
        return operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    /** An answer of a published operation has a published status, a published code of refusal and a body of the published form. */
    void assertPublished(String method, String path, @Nullable String body, HttpResponse<String> answer) {
        operation(method.toLowerCase(Locale.ROOT), path).ifPresent(operation -> {
            var what = method + " " + path + " " + answer.statusCode() + " " + answer.body();
            var status = resolved(operation.path("responses").path(String.valueOf(answer.statusCode())));
            assertThat(status.isMissingNode())
                    .as("not in the contract (what answers 201 says so by @ResponseStatus or a Creation): %s", what)
                    .isFalse();
            if (answer.statusCode() == 409) {
                var code = JSON.readTree(answer.body()).path("code").asString("");
                assertThat(status.path("x-codes").has(code))
                        .as("code not in the contract: %s", what)
                        .isTrue();
            }
            assertForm(status, answer, what);
            if (answer.statusCode() < 300) {
                ExampleRecorder.body(operation, body);
                ExampleRecorder.answer(operation, status, answer.body());
            }
        });
    }

    private JsonNode resolved(JsonNode maybeReference) {
        return maybeReference.has("$ref")
                ? contract.at(maybeReference.path("$ref").asString().substring(1))
                : maybeReference;
    }

    private void assertForm(JsonNode status, HttpResponse<String> answer, String what) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.contains(JSON_TYPE) && !answer.body().isEmpty()) {
            var schema = status.path("content").path(type.replaceAll(";.*", "")).path("schema");
            assertThat(schema.isMissingNode())
                    .as("no form in the contract for %s: %s", type, what)
                    .isFalse();
            assertThat(form(schema).validate(answer.body(), InputFormat.JSON))
                    .as(what)
                    .isEmpty();
        }
    }

    private Schema form(JsonNode schema) {
        return bodies.computeIfAbsent(schema.toString(), text -> {
            var whole = (ObjectNode) schema.deepCopy();
            whole.set("components", contract.path("components"));
            return SCHEMAS.getSchema(whole.toString(), InputFormat.JSON);
        });
    }

    private Optional<JsonNode> operation(String method, String path) {
        return contract.path("paths").properties().stream()
                .filter(template -> path.matches(template.getKey().replaceAll("\\{[^/]+}", "[^/]+")))
                .sorted((one, other) -> Boolean.compare(
                        one.getKey().contains("{"), other.getKey().contains("{")))
                .map(template -> template.getValue().path(method))
                .filter(operation -> !operation.isMissingNode())
                .findFirst();
    }

    private static String fetch(String service) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(service + "/v3/api-docs")).build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
