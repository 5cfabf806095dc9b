package dk.samvaer.kubernetes.kinds;

import dk.samvaer.kubernetes.Rendered;
import dk.samvaer.kubernetes.Resource;
import dk.samvaer.kubernetes.Root;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The kinds of Strimzi, by the schemas that its own generator makes of the classes of its API; fields that they do not name are refused. */
public final class StrimziKinds {
    private static final String VERSION = "kafka.strimzi.io/v1";
    private static final Path FOLDER = Path.of("target", "strimzi");
    private static final Map<String, String> CLASSES = Map.of(
            "Kafka", "kafka.Kafka",
            "KafkaNodePool", "nodepool.KafkaNodePool",
            "KafkaTopic", "topic.KafkaTopic",
            "KafkaUser", "user.KafkaUser");

    private static final class Generated {
        static final Map<String, StrictSchema> SCHEMAS = schemas();
    }

    private StrimziKinds() {}

    public static boolean has(Resource resource) {
        return resource.version().startsWith("kafka.strimzi.io/");
    }

    public static List<String> faults(Resource resource) {
        StrictSchema schema = Generated.SCHEMAS.get(resource.kind());
        if (schema == null || !resource.version().equals(VERSION)) {
            return List.of(resource + ": no such kind in " + VERSION);
        }
        return schema.faults(resource);
    }

    private static Map<String, StrictSchema> schemas() {
        try {
            Files.createDirectories(FOLDER);
            generate();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return CLASSES.keySet().stream().collect(Collectors.toMap(kind -> kind, kind -> StrictSchema.of(schema(kind))));
    }

    private static JsonNode schema(String kind) {
        JsonNode definition = Rendered.read(Root.read(file(kind))).getFirst().body();
        JsonNode version = definition
                .at("/spec/versions")
                .valueStream()
                .filter(it -> it.path("name").asString().equals("v1"))
                .findFirst()
                .orElseThrow();
        return version.at("/schema/openAPIV3Schema");
    }

    private static Path file(String kind) {
        return FOLDER.resolve(kind + ".yaml");
    }

    /** The generator carries other versions of libraries that the tests use, and ends its process. */
    private static void generate() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                jars(),
                "io.strimzi.crdgenerator.CrdGenerator",
                "--yaml",
                "--crd-api-version",
                "v1",
                "--target-kube",
                "1.30+"));
        CLASSES.forEach((kind, type) -> command.add("io.strimzi.api.kafka.model." + type + "=" + file(kind)));
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("The schemas of Strimzi cannot be generated");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String jars() {
        return Stream.of("io/strimzi/crdgenerator/CrdGenerator.class", "io/strimzi/api/kafka/model/kafka/Kafka.class")
                .map(StrimziKinds::jarOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarOf(String type) {
        URL found = Objects.requireNonNull(StrimziKinds.class.getClassLoader().getResource(type), type);
        return Path.of(URI.create(found.getPath().replaceFirst("!.*", ""))).toString();
    }
}
