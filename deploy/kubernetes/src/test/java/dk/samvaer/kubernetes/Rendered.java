package dk.samvaer.kubernetes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the overlays render to; each is rendered once. */
public final class Rendered {
    /** The overlays, each in the two parts that are applied one after the other. */
    public static final List<String> OVERLAYS = List.of(
            "overlays/test/data", "overlays/test/services", "overlays/production/data", "overlays/production/services");

    public static final List<String> SERVICES = List.of("visitation", "plan", "supplier", "transport", "complaint");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, List<Resource>> KNOWN = new ConcurrentHashMap<>();

    private Rendered() {}

    public static List<Resource> of(String overlay) {
        return KNOWN.computeIfAbsent(overlay, it -> read(Kubectl.kustomize(Path.of(it))));
    }

    public static Stream<Resource> all() {
        return OVERLAYS.stream().flatMap(overlay -> of(overlay).stream());
    }

    public static Stream<Resource> kind(String kind) {
        return all().filter(resource -> resource.kind().equals(kind));
    }

    public static Resource one(String overlay, String kind, String name) {
        return of(overlay).stream()
                .filter(resource ->
                        resource.kind().equals(kind) && resource.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " " + name + " in " + overlay));
    }

    public static List<Resource> read(String yaml) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(yaml)) {
            return documents.readAll().stream()
                    .filter(JsonNode::isObject)
                    .map(Resource::new)
                    .toList();
        }
    }

    /** A file of this folder that no overlay contains. */
    public static List<Resource> file(String path) {
        return read(Root.read(Path.of(path)));
    }
}
