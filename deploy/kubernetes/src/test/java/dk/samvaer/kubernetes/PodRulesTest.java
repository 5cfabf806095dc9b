package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodRulesTest {
    private static final String CONTAINERS = "/spec/template/spec/containers";

    /** The web server's requests, and then the listeners: two phases of Spring's, each with the same limit. */
    private static final int PHASES = 2;

    @Test
    void every_pod_keeps_the_rules() {
        assertThat(Rendered.all().filter(Resource::isWorkload)).hasSize(2 * (5 + 5));
        assertThat(Rendered.all()
                        .filter(Resource::isWorkload)
                        .map(PodRules::faults)
                        .flatMap(List::stream))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/spec/template/spec/securityContext; runAsNonRoot; runs as root",
                "/spec/template/spec/securityContext; runAsUser; runs as another user than 65532",
                "/spec/template/spec/securityContext; seccompProfile; no seccomp profile",
                "/spec/template/spec; automountServiceAccountToken; is given a token of the cluster's API",
                "/spec/template/spec; topologySpreadConstraints; instances that may stand together",
                "/spec/template/spec/containers/0/securityContext; allowPrivilegeEscalation; may gain privileges",
                "/spec/template/spec/containers/0/securityContext; readOnlyRootFilesystem; may write to its image",
                "/spec/template/spec/containers/0/securityContext; capabilities; keeps capabilities",
                "/spec/template/spec/containers/0/resources/requests; cpu; no requests of cpu",
                "/spec/template/spec/containers/0/resources/limits; cpu; no limits of cpu",
                "/spec/template/spec/containers; startupProbe; no startup probe of the process",
                "/spec/template/spec/containers; livenessProbe; no liveness probe of the process",
                "/spec/template/spec/containers; readinessProbe; no readiness probe of listeners and schema",
                "/spec/strategy/rollingUpdate; maxUnavailable; fewer instances during a rollout",
                "/spec/template/spec/containers; image; an image without a version"
            })
    void what_is_left_out_is_found(String at, String field, String fault) {
        assertThat(PodRules.faults(right().spoiled(at, object -> object.remove(field))))
                .containsExactly("Deployment visitation-service: " + fault);
    }

    @Test
    void an_image_without_a_fixed_version_is_found() {
        for (String image : List.of("r.example/s:latest", "r.example/s", "r.example/s:main", "r.example:5000/s")) {
            assertThat(PodRules.faults(right().spoiled(CONTAINERS, it -> it.put("image", image))))
                    .containsExactly("Deployment visitation-service: an image without a version");
        }
        String digest = "r.example/s@sha256:" + "0".repeat(64);
        assertThat(PodRules.faults(right().spoiled(CONTAINERS, it -> it.put("image", digest))))
                .isEmpty();
    }

    @Test
    void a_secret_in_clear_is_found() {
        for (String name : List.of("MONGODB_URI", "SAMVAER_CRYPTO_MASTER_KEY", "TRANSPORT_CLIENT_SECRET")) {
            Resource open = right().spoiled(
                            CONTAINERS,
                            container -> container
                                    .withArray("env")
                                    .addObject()
                                    .put("name", name)
                                    .put("value", "x"));
            assertThat(PodRules.faults(open)).containsExactly("Deployment visitation-service: a secret in clear");
        }
    }

    @Test
    void a_liveness_that_depends_on_others_is_found() {
        Resource wrong =
                right().spoiled(CONTAINERS + "/0/livenessProbe/httpGet", it -> it.put("path", "/actuator/health"));
        assertThat(PodRules.faults(wrong))
                .containsExactly("Deployment visitation-service: no liveness probe of the process");
    }

    @Test
    void a_heap_that_fills_the_limit_is_found() {
        Resource wrong = right().spoiled(CONTAINERS + "/0/resources/limits", it -> it.put("memory", "300Mi"));
        assertThat(PodRules.faults(wrong))
                .containsExactly("Deployment visitation-service: a heap that leaves too little of the memory's limit");
    }

    /** A pod that ends gets as long as the slowest shutdown may take, so that Kubernetes never kills what drains. */
    @Test
    void the_grace_period_is_longer_than_the_longest_drain() {
        int phase = number(
                "service-starter/src/main/resources/samvaer-defaults.properties", "timeout-per-shutdown-phase=(\\d+)s");
        int relay = number(
                "service-starter/src/main/java/dk/samvaer/starter/messaging/Relay.java",
                "DRAINS_FOR = Duration.ofSeconds\\((\\d+)\\)");
        assertThat(Rendered.kind("Deployment")).hasSize(10).allSatisfy(service -> {
            int waits = service.body()
                    .at("/spec/template/spec/containers/0/lifecycle/preStop/sleep/seconds")
                    .asInt(0);
            assertThat(waits).as("time for the endpoints to be taken out").isGreaterThanOrEqualTo(5);
            assertThat(service.body()
                            .at("/spec/template/spec/terminationGracePeriodSeconds")
                            .asInt(30))
                    .isGreaterThanOrEqualTo(waits + PHASES * phase + relay + 10);
        });
    }

    private static int number(String file, String pattern) {
        var found = Pattern.compile(pattern).matcher(Root.read(file));
        assertThat(found.find()).as(pattern).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static Resource right() {
        return Rendered.one("overlays/production/services", "Deployment", "visitation-service");
    }
}
