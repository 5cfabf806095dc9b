package dk.samvaer.kubernetes.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.kubernetes.Rendered;
import dk.samvaer.kubernetes.Resource;
import dk.samvaer.kubernetes.Root;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class OperatorKindsTest {

    @Test
    void every_manifest_has_the_fields_that_its_operator_knows() {
        assertThat(manifests().map(Resource::kind).distinct())
                .containsExactlyInAnyOrder(
                        "PerconaServerMongoDB",
                        "PerconaServerMongoDBBackup",
                        "PerconaServerMongoDBRestore",
                        "PodMonitor",
                        "PrometheusRule",
                        "ScaledObject",
                        "Application");
        assertThat(manifests().map(OperatorKinds::faults).flatMap(List::stream)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PerconaServerMongoDB, /spec",
        "PerconaServerMongoDB, /spec/replsets",
        "PerconaServerMongoDB, /spec/replsets/0/podSecurityContext",
        "PerconaServerMongoDB, /spec/users",
        "PerconaServerMongoDB, /spec/roles/0/privileges",
        "PerconaServerMongoDB, /spec/backup/storages/backups/s3",
        "PerconaServerMongoDB, /spec/backup/tasks",
        "PerconaServerMongoDBBackup, /spec",
        "PerconaServerMongoDBRestore, /spec/pitr",
        "PodMonitor, /spec/podMetricsEndpoints",
        "PodMonitor, /spec/podMetricsEndpoints/0/relabelings",
        "PodMonitor, /spec/namespaceSelector",
        "PrometheusRule, /spec/groups",
        "PrometheusRule, /spec/groups/0/rules",
        "ScaledObject, /spec",
        "ScaledObject, /spec/triggers",
        "Application, /spec/syncPolicy/automated",
        "Application, /metadata"
    })
    void a_field_that_the_kind_does_not_have_is_refused(String kind, String at) {
        assertThat(OperatorKinds.faults(one(kind, at))).isEmpty();
        assertThat(OperatorKinds.faults(one(kind, at).spoiled(at, object -> object.put("replcas", 3))))
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("replcas"));
    }

    @ParameterizedTest
    @CsvSource({
        "PerconaServerMongoDB, /spec/replsets, size",
        "PerconaServerMongoDB, /spec/users/0/roles, name",
        "PerconaServerMongoDBRestore, /spec/pitr, date",
        "PodMonitor, /spec/podMetricsEndpoints, interval",
        "PrometheusRule, /spec/groups/0/rules, expr",
        "ScaledObject, /spec, maxReplicaCount",
        "ScaledObject, /spec/triggers, type",
        "Application, /spec/syncPolicy/automated, prune"
    })
    void a_value_of_another_type_is_refused(String kind, String at, String field) {
        assertThat(OperatorKinds.faults(one(kind, at)
                        .spoiled(
                                at,
                                object -> object.set(field, object.objectNode().put("wrong", true)))))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains(field));
    }

    @ParameterizedTest
    @CsvSource({
        "PerconaServerMongoDB, /spec/users, roles",
        "PodMonitor, /spec, selector",
        "PrometheusRule, /spec/groups/0/rules, expr",
        "ScaledObject, /spec, scaleTargetRef",
        "Application, /spec, destination"
    })
    void a_field_that_is_missing_is_refused(String kind, String at, String field) {
        assertThat(OperatorKinds.faults(one(kind, at).spoiled(at, object -> object.remove(field))))
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains(field));
    }

    @Test
    void a_duration_that_prometheus_does_not_read_is_refused() {
        assertThat(OperatorKinds.faults(one("PodMonitor")
                        .spoiled("/spec/podMetricsEndpoints", endpoint -> endpoint.put("interval", "15 seconds"))))
                .isNotEmpty();
    }

    @Test
    void another_version_of_the_api_is_refused() {
        Resource other = one("ScaledObject").spoiled("", (ObjectNode it) -> it.put("apiVersion", "keda.sh/v1"));
        assertThat(OperatorKinds.has(other)).isFalse();
        assertThat(OperatorKinds.faults(other))
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("no such kind"));
    }

    private static Resource one(String kind) {
        return one(kind, "");
    }

    private static Resource one(String kind, String at) {
        return manifests()
                .filter(it -> it.kind().equals(kind))
                .filter(it -> !it.body().at(at).isMissingNode())
                .findFirst()
                .orElseThrow();
    }

    /** Those of the overlays, and those that an overlay or a person takes when they are wanted. */
    private static Stream<Resource> manifests() {
        Stream<Resource> wanted = Stream.of("components/autoscaling-by-lag", "operations", "gitops")
                .flatMap(folder -> Root.below("deploy/kubernetes/" + folder, ".yaml").stream())
                .flatMap(file -> Rendered.read(Root.read(file)).stream())
                .filter(it -> !it.version().startsWith("kustomize.config.k8s.io/"));
        return Stream.concat(Rendered.all().filter(it -> !BuiltInKinds.has(it) && !StrimziKinds.has(it)), wanted);
    }
}
