package dk.samvaer.starter.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a contract owes its reader: a description of every property, parameter and topic, and an example of every body and answer. */
final class Lessons {
    private static final String JSON = "application/json";

    private final JsonNode contract;
    private final List<String> missing = new ArrayList<>();

    Lessons(JsonNode contract) {
        this.contract = contract;
    }

    /** Each place where the reader is left alone. */
    List<String> missing() {
        contract.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> describe(schema.getKey() + "." + property.getKey(), property.getValue())));
        contract.path("tags").forEach(tag -> describe("tag " + tag.path("name").asString(), tag));
        contract.path("paths").forEach(path -> path.forEach(this::operation));
        return List.copyOf(missing);
    }

    private void operation(JsonNode operation) {
        var name = operation.path("operationId").asString();
        if (name.matches(".*_\\d+")) {
            missing.add("operation " + name + " shares its name with another");
        }
        operation.path("parameters").forEach(parameter -> {
            if (!parameter.has("$ref")) {
                describe(name + " " + parameter.path("name").asString(), parameter);
            }
        });
        example(name + " request", operation.path("requestBody"));
        operation.path("responses").forEach(answer -> example(name + " answer", answer));
    }

    private void describe(String what, JsonNode where) {
        if (where.path("description").asString("").isBlank()) {
            missing.add(what + " has no description");
        }
    }

    private void example(String what, JsonNode where) {
        Stream.of(where.path("content").path(JSON))
                .filter(body -> body.path("schema").has("$ref") && !body.has("examples"))
                .forEach(body -> missing.add(what + " has no example of "
                        + body.path("schema").path("$ref").asString().replaceAll(".*/", "")));
    }
}
