package dk.samvaer.kubernetes;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics that the services' code registers, named as Prometheus names them, and those that an expression asks for. */
public final class Metrics {
    /** Those that others tell, as far as rules and dashboards use them: Prometheus and Spring Boot, the broker and its operator, the cluster. */
    public static final Set<String> OF_OTHERS = Set.of(
            "up",
            "http_server_requests_seconds_count",
            "http_server_requests_seconds_sum",
            "jvm_memory_used_bytes",
            "jvm_memory_max_bytes",
            "kafka_server_replicamanager_underreplicatedpartitions",
            "kafka_server_replicamanager_underminisrpartitioncount",
            "strimzi_certificate_expiration_timestamp_ms",
            "kubelet_volume_stats_available_bytes",
            "kubelet_volume_stats_capacity_bytes",
            "psmdb_backup_completed",
            "certmanager_certificate_expiration_timestamp_seconds");

    private static final Pattern GAUGE =
            Pattern.compile("Gauge\\s*\\.builder\\(\\s*\"(samvaer\\.[a-z.]+)\"(.*?)\\.register\\(", Pattern.DOTALL);
    private static final Pattern COUNTER =
            Pattern.compile("(?:Counter\\s*\\.builder|\\.counter)\\(\\s*\"(samvaer\\.[a-z.]+)\"");
    private static final Pattern ASKED = Pattern.compile(
            "\\b((?:samvaer_|http_|jvm_|kafka_|strimzi_|kubelet_|psmdb_|certmanager_)[a-z0-9_]+|up(?=\\{)|samvaer:[a-z0-9_:]+)");

    private Metrics() {}

    public static Set<String> registered() {
        Set<String> found = new TreeSet<>();
        for (String module :
                new String[] {"service-starter", "visitation", "plan", "supplier", "transport", "complaint"}) {
            String folder = module.equals("service-starter") ? module : module + "-service";
            for (Path file : Root.below(folder + "/src/main/java", ".java")) {
                registered(Root.read(file), found);
            }
        }
        return found;
    }

    public static void registered(String source, Set<String> found) {
        Matcher gauge = GAUGE.matcher(source);
        while (gauge.find()) {
            boolean seconds = gauge.group(2).contains("baseUnit(\"seconds\")");
            found.add(gauge.group(1).replace('.', '_') + (seconds ? "_seconds" : ""));
        }
        Matcher counter = COUNTER.matcher(source);
        while (counter.find()) {
            found.add(counter.group(1).replace('.', '_') + "_total");
        }
    }

    public static Set<String> asked(String expression) {
        Set<String> found = new TreeSet<>();
        ASKED.matcher(expression.replaceAll("\"[^\"]*\"", "\"\"")).results().forEach(it -> found.add(it.group(1)));
        return found;
    }
}
