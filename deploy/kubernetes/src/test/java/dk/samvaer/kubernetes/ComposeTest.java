package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.platform.Topics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The compose file gives the launcher what it would start itself. */
class ComposeTest {
    private static final String PARTS = "deploy/local/src/main/java/dk/samvaer/local/";
    private static final Resource FILE =
            Rendered.read(Root.read("deploy/local/compose.yaml")).getFirst();

    private static final Map<String, Map<String, Object>> SERVICES = services();

    @ParameterizedTest
    @CsvSource({"kafka, KAFKA", "database, DATABASE"})
    void names_and_ports_are_those_of_the_local_platform(String name, String part) {
        String port = port(name, part);
        assertThat(FILE.text("/services/" + name + "/ports/0")).isEqualTo("127.0.0.1:" + port + ":" + port);
    }

    @ParameterizedTest
    @CsvSource({"kafka", "database"})
    void images_are_those_that_the_tests_take(String name) {
        String image = FILE.text("/services/" + name + "/image");
        assertThat(image).isNotEmpty();
        assertThat(Root.read(PARTS + "parts/RealParts.java")).contains("\"" + image + "\"");
    }

    @Test
    void nothing_but_broker_and_database_is_started() {
        assertThat(FILE.body().path("services").propertyNames()).containsExactlyInAnyOrder("kafka", "database");
        assertThat(FILE.text("/services/kafka/environment/KAFKA_AUTO_CREATE_TOPICS_ENABLE"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitation", "plan", "supplier", "transport", "complaint"})
    void a_service_runs_as_its_manifest_says_and_where_the_launcher_has_it(String label) {
        Map<String, Object> service = service(label);
        Map<String, Object> migration = service(label + "-migration");
        Resource deployment = Rendered.one("overlays/production/services", "Deployment", label + "-service");
        String container = "/spec/template/spec/containers/0";
        String limit = deployment.text(container + "/resources/limits/memory");
        String user = deployment.text("/spec/template/spec/securityContext/runAsUser");
        for (Map<String, Object> program : List.of(service, migration)) {
            assertThat(program)
                    .containsEntry("read_only", true)
                    .containsEntry("mem_limit", limit.replace("Mi", "m"))
                    .containsEntry("user", user + ":" + user)
                    .containsEntry("cap_drop", List.of("ALL"));
            assertThat(value(program, "image")).startsWith("samvaer/" + label + "-service:");
        }
        assertThat(migration.get("command"))
                .isEqualTo(List.of(Rendered.one("overlays/production/services", "Job", label + "-migration")
                        .text(container + "/args/0")));
        assertThat(service.get("stop_grace_period"))
                .isEqualTo(deployment.text("/spec/template/spec/terminationGracePeriodSeconds") + "s");
        String port = port(label, label.toUpperCase(Locale.ROOT));
        assertThat(service.get("ports")).isEqualTo(List.of("127.0.0.1:" + port + ":" + port));
        assertThat(value(service, "healthcheck")).contains("/" + port + ";", "/actuator/health/readiness");
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitation", "plan", "supplier", "transport", "complaint"})
    void a_service_is_given_what_the_manifest_gives_or_the_local_platform_does_not_need(String label) {
        Resource deployment = Rendered.one("overlays/test/services", "Deployment", label + "-service");
        Map<String, String> wanted = new TreeMap<>();
        deployment
                .all("/spec/template/spec/containers/0/env")
                .forEach(it ->
                        wanted.put(it.path("name").asString(), it.path("value").asString("")));
        wanted.keySet()
                .removeIf(
                        name -> name.matches("SPRING_.*|MANAGEMENT_.*|SAMVAER_METRICS_OPEN|TOKEN_URI|TOKEN_AUDIENCE"));
        Map<String, Object> given = named(Objects.requireNonNull(service(label).get("environment")));
        assertThat(given).containsKeys(wanted.keySet().toArray(String[]::new));
        for (String same : List.of("JAVA_TOOL_OPTIONS", "MALLOC_ARENA_MAX", "SAMVAER_TOPICS_REPLICAS")) {
            assertThat(given.get(same)).as(same).isEqualTo(wanted.get(same));
        }
        assertThat(value(given, "MONGODB_URI")).contains("/samvaer_" + label + "?");
        assertThat(given.keySet().stream().filter(it -> it.matches(".*(_KEY|_SECRET)")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(secret ->
                        assertThat(value(given, secret)).as("from the env file").matches("\\$\\{[A-Z_]+:\\?}"));
    }

    @Test
    void all_topics_of_the_local_platform_are_made() {
        String command = value(service("topics"), "command");
        assertThat(command).contains("samvaer.$$topic.events", "samvaer.supplier-reports.$$supplier.answers");
        assertThat(command)
                .contains(
                        "in " + String.join(" ", Rendered.SERVICES) + ";",
                        "in " + String.join(" ", Topics.SUPPLIERS) + ";");
    }

    private static Map<String, Object> service(String name) {
        return Objects.requireNonNull(SERVICES.get(name), name);
    }

    private static String value(Map<String, ?> map, String name) {
        return Objects.requireNonNull(map.get(name), name).toString();
    }

    private static String port(String process, String part) {
        var usual = Pattern.compile(part + "\\((\\d+), \"" + process + "\"\\)")
                .matcher(Root.read(PARTS + "platform/Part.java"));
        assertThat(usual.find()).isTrue();
        return usual.group(1);
    }

    private static Map<String, Map<String, Object>> services() {
        Object file = new Load(LoadSettings.builder().build())
                .loadFromString(Root.read("deploy/local/compose.services.yaml"));
        return named(
                Objects.requireNonNull(ComposeTest.<Object>named(merged(file)).get("services")));
    }

    /** With what a key {@code <<} brings in its place, as Compose reads it. */
    private static Object merged(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> found = new TreeMap<>();
        if (map.get("<<") instanceof Map<?, ?> brought) {
            found.putAll(ComposeTest.<Object>named(merged(brought)));
        }
        map.forEach((key, member) -> {
            if (!key.equals("<<")) {
                found.put(key.toString(), merged(member));
            }
        });
        return found;
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> named(Object map) {
        return (Map<String, T>) map;
    }
}
