package dk.samvaer.kubernetes.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.kubernetes.Rendered;
import dk.samvaer.kubernetes.Resource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInKindsTest {

    @Test
    void every_manifest_has_the_fields_of_its_kind_and_no_other() {
        assertThat(Rendered.all().filter(BuiltInKinds::has)).hasSizeGreaterThan(80);
        assertThat(Rendered.all()
                        .filter(BuiltInKinds::has)
                        .map(BuiltInKinds::fault)
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, visitation-service, /spec",
        "Deployment, visitation-service, /spec/template/spec",
        "Deployment, visitation-service, /spec/template/spec/containers",
        "Deployment, visitation-service, /spec/template/spec/containers/0/readinessProbe/httpGet",
        "Deployment, visitation-service, /spec/template/spec/containers/0/lifecycle/preStop/sleep",
        "Job, plan-migration, /spec/template/spec/containers/0/securityContext",
        "NetworkPolicy, services, /spec/egress",
        "HorizontalPodAutoscaler, plan-service, /spec/behavior/scaleUp",
        "PodDisruptionBudget, plan-service, /spec",
        "Ingress, portals, /spec/rules/0/http/paths/0/backend/service"
    })
    void a_field_that_the_kind_does_not_have_is_refused(String kind, String name, String at) {
        Resource right = Rendered.one("overlays/production/services", kind, name);
        assertThat(BuiltInKinds.fault(right)).isEmpty();
        assertThat(BuiltInKinds.fault(right.spoiled(at, object -> object.put("replcas", 3))))
                .hasValueSatisfying(fault -> assertThat(fault).contains("replcas"));
    }

    @Test
    void a_field_that_is_missing_is_refused() {
        Resource right = Rendered.one("overlays/production/services", "Deployment", "plan-service");
        assertThat(BuiltInKinds.fault(right.spoiled("/spec", object -> object.remove("selector"))))
                .hasValueSatisfying(fault -> assertThat(fault).contains("selector"));
    }
}
