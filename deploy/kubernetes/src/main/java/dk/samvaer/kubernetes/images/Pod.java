package dk.samvaer.kubernetes.images;

import dk.samvaer.kubernetes.Kubectl;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a rendered Deployment says of the process that it runs.
 *
 * @param machine what it sets in the environment for the virtual machine and the C library, rather than for the service
 * @param user    and group, as numbers
 * @param memory  the limit, such as {@code 640M}
 * @param tmp     the size of the only folder that can be written
 */
record Pod(Map<String, String> machine, String user, String memory, String tmp) {
    static final List<String> MACHINE = List.of("JAVA_TOOL_OPTIONS", "MALLOC_ARENA_MAX");

    private static final YAMLMapper YAML = new YAMLMapper();

    /** @param overlay the folder that is rendered */
    static Pod of(String service, Path overlay) {
        return read(service, Kubectl.kustomize(overlay));
    }

    static Pod read(String service, String rendered) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(rendered)) {
            return Stream.iterate(documents, MappingIterator::hasNext, it -> it)
                    .map(MappingIterator::next)
                    .filter(it -> it.path("kind").asString("").equals("Deployment"))
                    .filter(it -> it.at("/metadata/name").asString("").equals(service))
                    .map(it -> of(it.at("/spec/template/spec")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Deployment " + service + " is rendered"));
        }
    }

    private static Pod of(JsonNode spec) {
        JsonNode container = spec.at("/containers/0");
        Map<String, String> machine = new TreeMap<>();
        container
                .path("env")
                .valueStream()
                .filter(it -> MACHINE.contains(it.path("name").asString("")))
                .forEach(it ->
                        machine.put(it.path("name").asString(), it.path("value").asString()));
        return new Pod(
                machine,
                spec.at("/securityContext/runAsUser").asString() + ":"
                        + spec.at("/securityContext/runAsGroup").asString(),
                bytes(container.at("/resources/limits/memory")),
                bytes(spec.path("volumes")
                        .valueStream()
                        .filter(it -> it.path("name").asString("").equals("tmp"))
                        .findFirst()
                        .orElseThrow()
                        .at("/emptyDir/sizeLimit")));
    }

    /** As the system's own files say it: {@code 640M} for {@code 640Mi}. */
    private static String bytes(JsonNode size) {
        return size.asString().replace("i", "");
    }
}
