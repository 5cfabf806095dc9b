package dk.samvaer.kubernetes.kinds;

import com.google.gson.JsonParser;
import dk.samvaer.kubernetes.Rendered;
import dk.samvaer.kubernetes.Resource;
import dk.samvaer.kubernetes.Root;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of the other operators, by what {@code kinds} notes of their definitions; fields that it does not name are refused. */
public final class OperatorKinds {
    private static final Map<String, StrictSchema> SCHEMAS =
            Root.below("deploy/kubernetes/src/test/resources/kinds", ".yaml").stream()
                    .flatMap(OperatorKinds::schemas)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private OperatorKinds() {}

    public static boolean has(Resource resource) {
        return SCHEMAS.containsKey(key(resource.version(), resource.kind()));
    }

    public static List<String> faults(Resource resource) {
        StrictSchema schema = SCHEMAS.get(key(resource.version(), resource.kind()));
        if (schema == null) {
            return List.of(resource + ": no such kind in " + resource.version());
        }
        List<String> found = new ArrayList<>(schema.faults(resource));
        try {
            V1ObjectMeta.validateJsonElement(
                    JsonParser.parseString(resource.body().path("metadata").toString()));
        } catch (IOException | IllegalArgumentException refused) {
            found.add(String.format(Locale.ROOT, "%s: %s", resource, refused.getMessage()));
        }
        return found;
    }

    private static Stream<Map.Entry<String, StrictSchema>> schemas(Path file) {
        JsonNode noted = Rendered.read(Root.read(file)).getFirst().body();
        return noted.path("kinds").propertyStream().map(kind -> {
            ObjectNode schema = (ObjectNode) kind.getValue();
            schema.withObjectProperty("properties")
                    .setAll(Map.of(
                            "apiVersion",
                            schema.objectNode(),
                            "kind",
                            schema.objectNode(),
                            "metadata",
                            schema.objectNode()));
            return Map.entry(key(noted.path("apiVersion").asString(), kind.getKey()), StrictSchema.of(schema));
        });
    }

    private static String key(String version, String kind) {
        return version + " " + kind;
    }
}
