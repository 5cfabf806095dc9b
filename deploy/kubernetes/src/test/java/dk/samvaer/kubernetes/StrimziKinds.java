package dk.samvaer.kubernetes;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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
import tools.jackson.databind.node.ObjectNode;

/** The kinds of Strimzi, by the schemas that its own generator makes of the classes of its API; fields that they do not name are refused. */
final class StrimziKinds {
    private static final String VERSION = "kafka.strimzi.io/v1";
    private static final Path FOLDER = Path.of("target", "strimzi");
    private static final Map<String, String> CLASSES = Map.of(
            "Kafka", "kafka.Kafka",
            "KafkaNodePool", "nodepool.KafkaNodePool",
            "KafkaTopic", "topic.KafkaTopic",
            "KafkaUser", "user.KafkaUser");

    private static final class Generated {
        static final Map<String, Schema> SCHEMAS = schemas();
    }

    private StrimziKinds() {}

    static boolean has(Resource resource) {
        return resource.version().startsWith("kafka.strimzi.io/");
    }

    static List<String> faults(Resource resource) {
        Schema schema = Generated.SCHEMAS.get(resource.kind());
        if (schema == null || !resource.version().equals(VERSION)) {
            return List.of(resource + ": no such kind in " + VERSION);
        }
        return schema.validate(resource.body().toString(), InputFormat.JSON).stream()
                .map(fault -> resource + ": " + fault)
                .toList();
    }

    private static Map<String, Schema> schemas() {
        try {
            Files.createDirectories(FOLDER);
            generate();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return CLASSES.keySet().stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> registry.getSchema(strict(schema(kind)).toString(), InputFormat.JSON)));
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

    /** An object that names its properties takes no other, as the API server would drop them. */
    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            boolean open = object.path("x-kubernetes-preserve-unknown-fields").asBoolean(false);
            if (object.has("properties") && object.path("type").asString("").equals("object") && !open) {
                object.put("additionalProperties", false);
            }
        }
        schema.forEach(StrimziKinds::strict);
        return schema;
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
