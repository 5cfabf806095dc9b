package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A service in the cluster is given everything that would otherwise point to its own machine, or be empty. */
class SettingsTest {
    /** A setting whose default is an address on the own machine, a part of which another setting may be. */
    private static final Pattern HERE =
            Pattern.compile("\\$\\{([A-Z_]+):(?:\\$\\{[A-Z_]+:)?(?:http://|mongodb://)?localhost");

    private static final Pattern ANY = Pattern.compile("\\$\\{([A-Z][A-Z_]+)[:}]");

    /** What the secret of a service holds, as README.md says. */
    private static final Set<String> IN_THE_SECRET = Set.of("MONGODB_URI");

    @Test
    void no_service_looks_for_another_on_its_own_machine() {
        for (String service : Rendered.SERVICES) {
            Set<String> asked = new TreeSet<>();
            settings(service).forEach(text -> HERE.matcher(text).results().forEach(it -> asked.add(it.group(1))));
            asked.removeAll(IN_THE_SECRET);
            // The name of the pod, which Kubernetes gives.
            asked.remove("HOSTNAME");
            assertThat(asked).as(service).isNotEmpty();
            for (String overlay : List.of("test", "production")) {
                assertThat(given(overlay, service))
                        .as("%s in %s", service, overlay)
                        .containsAll(asked);
            }
        }
    }

    @Test
    void what_is_given_is_read() {
        for (String service : Rendered.SERVICES) {
            Set<String> read = new TreeSet<>();
            settings(service).forEach(text -> ANY.matcher(text).results().forEach(it -> read.add(it.group(1))));
            Set<String> given = new TreeSet<>(given("production", service));
            // The JVM's, the C library's, and those of Spring Boot, which README.md and Boot's own documentation name.
            given.removeIf(name ->
                    name.matches("JAVA_TOOL_OPTIONS|MALLOC_ARENA_MAX|SAMVAER_METRICS_OPEN|SPRING_.*|MANAGEMENT_.*"));
            assertThat(read).as(service).containsAll(given);
        }
    }

    @Test
    void what_only_a_laptop_may_have_is_not_set() {
        for (String service : Rendered.SERVICES) {
            assertThat(given("production", service))
                    .doesNotContain("SPRING_PROFILES_ACTIVE", "SAMVAER_MIGRATE_AT_START", "SAMVAER_CLOCK_OFFSET");
        }
    }

    @Test
    void a_change_of_the_surroundings_starts_the_pods_anew() {
        assertThat(Rendered.kind("ConfigMap").filter(it -> it.name().startsWith("samvaer-surroundings")))
                .hasSize(2)
                .allSatisfy(map -> {
                    assertThat(map.name()).matches("samvaer-surroundings-[a-z0-9]{10}");
                    assertThat(Rendered.kind("Deployment")
                                    .flatMap(it -> it.all("/spec/template/spec/containers/0/env")))
                            .extracting(it ->
                                    it.at("/valueFrom/configMapKeyRef/name").asString(""))
                            .contains(map.name());
                });
    }

    @Test
    void the_database_is_prepared_with_the_same_secret_and_image() {
        for (String service : Rendered.SERVICES) {
            Resource job = Rendered.one("overlays/production/services", "Job", service + "-migration");
            Resource deployment = Rendered.one("overlays/production/services", "Deployment", service + "-service");
            for (String same : List.of("/image", "/envFrom/0/secretRef/name")) {
                String pointer = "/spec/template/spec/containers/0" + same;
                assertThat(job.text(pointer))
                        .isNotEmpty()
                        .isEqualTo(deployment.text(pointer))
                        .contains(service);
            }
            assertThat(job.text("/spec/template/spec/containers/0/args/0")).isEqualTo("--samvaer.migrate");
            assertThat(job.text("/metadata/annotations/argocd.argoproj.io~1hook"))
                    .isEqualTo("PreSync");
        }
    }

    /** All but the quick compiler, which many processes on few cores need and a pod does not. */
    @Test
    void the_memory_is_set_as_the_launcher_sets_it_and_was_measured() {
        String commands = Root.read("deploy/local/src/main/java/dk/samvaer/local/platform/Commands.java");
        List<String> flags = Pattern.compile("\"(-X[^\"]+)\"")
                .matcher(commands)
                .results()
                .map(it -> it.group(1))
                .filter(flag -> !flag.startsWith("-Xmx"))
                .toList();
        assertThat(flags).hasSizeGreaterThan(5);
        assertThat(commands).contains("java(\"-Xmx256m\", installation.service(part))");
        for (String service : Rendered.SERVICES) {
            Resource deployment = Rendered.one("overlays/production/services", "Deployment", service + "-service");
            String given = deployment
                    .all("/spec/template/spec/containers/0/env")
                    .filter(it -> it.path("name").asString().equals("JAVA_TOOL_OPTIONS"))
                    .map(it -> it.path("value").asString())
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(given.split(" "))).containsAll(flags).contains("-Xmx256m");
        }
    }

    @Test
    void no_secret_stands_in_a_manifest() {
        assertThat(Rendered.all().map(Resource::kind)).doesNotContain("Secret");
    }

    private static Stream<String> settings(String service) {
        return Stream.of(
                        "service-starter/src/main/resources/samvaer-defaults.properties",
                        service + "-service/src/main/resources/application.yml")
                .map(Root::read);
    }

    private static List<String> given(String overlay, String service) {
        return Rendered.one("overlays/" + overlay + "/services", "Deployment", service + "-service")
                .all("/spec/template/spec/containers/0/env")
                .map((JsonNode it) -> it.path("name").asString())
                .toList();
    }
}
