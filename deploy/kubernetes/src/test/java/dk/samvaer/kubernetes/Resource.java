package dk.samvaer.kubernetes;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One rendered manifest. */
public record Resource(JsonNode body) {
    public String kind() {
        return text("/kind");
    }

    public String version() {
        return text("/apiVersion");
    }

    public String name() {
        return text("/metadata/name");
    }

    public String label(String name) {
        return body.path("metadata").path("labels").path(name).asString("");
    }

    /** The text at a JSON pointer, empty where there is none. */
    public String text(String pointer) {
        return body.at(pointer).asString("");
    }

    public Stream<JsonNode> all(String pointer) {
        return body.at(pointer).valueStream();
    }

    public boolean isWorkload() {
        return List.of("Deployment", "Job").contains(kind());
    }

    /** The containers of a workload, also those that run before. */
    public Stream<JsonNode> containers() {
        return Stream.concat(all("/spec/template/spec/containers"), all("/spec/template/spec/initContainers"));
    }

    /** A copy that somebody has spoiled. */
    public Resource spoiled(String pointer, Consumer<ObjectNode> change) {
        JsonNode copy = body.deepCopy();
        JsonNode at = copy.at(pointer);
        change.accept(at instanceof ArrayNode list ? (ObjectNode) list.get(0) : (ObjectNode) at);
        return new Resource(copy);
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
