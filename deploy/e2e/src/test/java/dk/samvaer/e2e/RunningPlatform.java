package dk.samvaer.e2e;

import dk.samvaer.local.parts.FreePort;
import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Platform;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** One platform for all tests, started by the launcher's own classes with its own folder and ports, ended with the JVM. */
final class RunningPlatform {
    private static final List<Integer> USUAL_PORTS =
            List.of(8080, 8081, 8082, 8083, 8084, 8085, 8090, 8091, 9092, 27_017);

    /** Gets every trace of the platform. */
    static final TraceCollector TRACES = TraceCollector.start();

    static final Platform PLATFORM = start();

    private RunningPlatform() {}

    static Addresses addresses() {
        return PLATFORM.addresses();
    }

    private static Platform start() {
        Path root = Path.of(System.getProperty("samvaer.root", "../.."));
        Path home = Path.of(System.getProperty("samvaer.e2e.home", "target/samvaer"));
        Platform platform = Platform.at(root.toAbsolutePath().normalize(), home, freeOffset(), environment());
        platform.reset();
        Runtime.getRuntime().addShutdownHook(new Thread(platform::down));
        System.out.println("The platform starts with its data and logs in " + home.toAbsolutePath());
        platform.up(System.out::println);
        System.out.println("MongoDB: " + platform.addresses().database() + ", own Kafka broker: "
                + platform.addresses().ownKafka());
        return platform;
    }

    /** As the manifests point the services at a collector, and every request traced. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.put("MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", TRACES.address());
        environment.put("MANAGEMENT_TRACING_SAMPLING_PROBABILITY", "1.0");
        return environment;
    }

    private static int freeOffset() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(200, 4_000))
                .limit(100)
                .filter(offset -> USUAL_PORTS.stream().allMatch(port -> FreePort.isFree(port + offset)))
                .findFirst()
                .orElseThrow();
    }
}
