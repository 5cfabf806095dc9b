package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.kubernetes.kinds.BuiltInKinds;
import dk.samvaer.kubernetes.kinds.OperatorKinds;
import dk.samvaer.kubernetes.kinds.StrimziKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlaysTest {

    @Test
    void every_manifest_is_of_a_kind_that_is_checked() {
        assertThat(Rendered.all()
                        .filter(it -> !BuiltInKinds.has(it) && !StrimziKinds.has(it) && !OperatorKinds.has(it))
                        .map(it -> it.version() + " " + it.kind()))
                .isEmpty();
    }

    @Test
    void both_overlays_have_all_five_services_and_their_parts() {
        for (String overlay : List.of("overlays/test/services", "overlays/production/services")) {
            for (String kind : List.of("Deployment", "Service", "ServiceAccount", "PodDisruptionBudget")) {
                assertThat(Rendered.of(overlay).stream()
                                .filter(it -> it.kind().equals(kind))
                                .map(Resource::name))
                        .containsExactlyInAnyOrderElementsOf(Rendered.SERVICES.stream()
                                .map(service -> service + "-service")
                                .toList());
            }
        }
    }

    @Test
    void everything_lies_in_the_restricted_namespace() {
        assertThat(Rendered.kind("Namespace")).hasSize(2).allSatisfy(namespace -> {
            assertThat(namespace.name()).isEqualTo("samvaer");
            assertThat(namespace.label("pod-security.kubernetes.io/enforce")).isEqualTo("restricted");
        });
        assertThat(Rendered.all().filter(it -> !it.kind().equals("Namespace")))
                .allSatisfy(it -> assertThat(it.text("/metadata/namespace")).isEqualTo("samvaer"));
    }

    @Test
    void production_spreads_over_zones_and_keeps_two_of_each() {
        List<Resource> production = Rendered.of("overlays/production/services");
        assertThat(production.stream().filter(it -> it.kind().equals("Deployment")))
                .allSatisfy(
                        it -> assertThat(it.text("/spec/template/spec/topologySpreadConstraints/0/whenUnsatisfiable"))
                                .isEqualTo("DoNotSchedule"))
                .allSatisfy(it -> assertThat(it.all("/spec/template/spec/topologySpreadConstraints"))
                        .allSatisfy(spread -> {
                            assertThat(spread.at("/labelSelector/matchLabels/app.kubernetes.io~1name")
                                            .asString())
                                    .as("counted are the instances of the service alone")
                                    .isEqualTo(it.name());
                            assertThat(spread.at("/matchLabelKeys/0").asString(""))
                                    .as("those of the version before do not count in a rollout")
                                    .isEqualTo("pod-template-hash");
                            assertThat(spread.path("nodeTaintsPolicy").asString(""))
                                    .as("a zone that is lost is none to keep in step with")
                                    .isEqualTo("Honor");
                        }));
        assertThat(production.stream().filter(it -> it.kind().equals("HorizontalPodAutoscaler")))
                .hasSize(5)
                .allSatisfy(it -> {
                    assertThat(it.body().at("/spec/minReplicas").asInt()).isEqualTo(2);
                    assertThat(it.text("/spec/scaleTargetRef/name")).isEqualTo(it.name());
                });
        assertThat(production.stream().filter(it -> it.kind().equals("PodDisruptionBudget")))
                .allSatisfy(it -> {
                    assertThat(it.text("/spec/selector/matchLabels/app.kubernetes.io~1name"))
                            .isEqualTo(it.name());
                    assertThat(it.body().at("/spec/minAvailable").isMissingNode())
                            .as("as many as there are at least would never let a node be drained")
                            .isTrue();
                    assertThat(it.body().at("/spec/maxUnavailable").asInt()).isEqualTo(1);
                });
    }

    @Test
    void scaling_by_lag_takes_the_place_of_the_autoscaler(@TempDir Path folder) throws IOException {
        // kubectl reads only below the folder that it is given, and by relative paths.
        Path copy = copyTo(folder.resolve("kubernetes"));
        Path overlay = copy.resolve("overlays/production/services");
        Path settings = overlay.resolve("kustomization.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace(
                                "  - ../../../components/monitoring\n",
                                "  - ../../../components/monitoring\n  - ../../../components/autoscaling-by-lag\n"));
        List<Resource> rendered = Rendered.read(Kubectl.kustomize(overlay));
        assertThat(rendered.stream().map(Resource::kind)).doesNotContain("HorizontalPodAutoscaler");
        assertThat(rendered.stream().filter(it -> it.kind().equals("ScaledObject")))
                .hasSize(5)
                .allSatisfy(it -> {
                    assertThat(it.text("/spec/scaleTargetRef/name")).isEqualTo(it.name());
                    assertThat(it.body().at("/spec/maxReplicaCount").asInt())
                            .as("no more instances than a topic has partitions")
                            .isEqualTo(3);
                    assertThat(it.body().at("/spec/advanced/horizontalPodAutoscalerConfig/behavior"))
                            .as("as slowly up and down as by processor time alone")
                            .isEqualTo(
                                    Rendered.one("overlays/production/services", "HorizontalPodAutoscaler", it.name())
                                            .body()
                                            .at("/spec/behavior"));
                    assertThat(it.body().at("/spec/minReplicaCount").asInt()).isEqualTo(2);
                    assertThat(Metrics.registered())
                            .containsAll(Metrics.asked(it.text("/spec/triggers/0/metadata/query")));
                    assertThat(it.text("/spec/triggers/0/metadata/query"))
                            .contains("samvaer_consumer_lag", "\"" + it.name().replace("-service", "") + "\"");
                    assertThat(OperatorKinds.faults(it)).isEmpty();
                });
    }

    /** Where the first try fails, since the database is not there yet, Argo CD would leave the revision alone. */
    @Test
    void an_application_leads_to_an_overlay_and_is_tried_again() {
        assertThat(Rendered.file("gitops/applications.yaml")).hasSize(2).allSatisfy(application -> {
            assertThat(Root.path(application.text("/spec/source/path") + "/kustomization.yaml"))
                    .isRegularFile();
            assertThat(application.body().at("/spec/syncPolicy/retry/limit").asInt(0))
                    .isGreaterThan(5);
        });
    }

    private static Path copyTo(Path target) throws IOException {
        for (String folder : List.of("kubernetes", "observability")) {
            Path from = Path.of("..", folder);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(it ->
                                it.toString().matches(".*\\.(yaml|json)") && !it.startsWith(from.resolve("target")))
                        .toList()) {
                    Path to = target.resolveSibling(folder).resolve(from.relativize(file));
                    Files.createDirectories(to.resolve("..").normalize());
                    Files.copy(file, to);
                }
            }
        }
        return target;
    }
}
