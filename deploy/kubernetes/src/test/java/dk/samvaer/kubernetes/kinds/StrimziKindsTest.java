package dk.samvaer.kubernetes.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.kubernetes.Rendered;
import dk.samvaer.kubernetes.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrimziKindsTest {

    @Test
    void every_manifest_fits_the_schema_of_its_kind() {
        assertThat(Rendered.all().filter(StrimziKinds::has).map(Resource::kind).distinct())
                .containsExactlyInAnyOrder("Kafka", "KafkaNodePool", "KafkaTopic", "KafkaUser");
        assertThat(Rendered.all()
                        .filter(StrimziKinds::has)
                        .map(StrimziKinds::faults)
                        .flatMap(List::stream))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kafka, samvaer, /spec",
        "Kafka, samvaer, /spec/kafka/listeners",
        "KafkaNodePool, brokers, /spec/storage/volumes",
        "KafkaTopic, samvaer.plan.events, /spec",
        "KafkaUser, plan-service, /spec/authorization/acls"
    })
    void a_field_that_the_kind_does_not_have_is_refused(String kind, String name, String at) {
        Resource right = Rendered.one("overlays/production/data", kind, name);
        assertThat(StrimziKinds.faults(right)).isEmpty();
        assertThat(StrimziKinds.faults(right.spoiled(at, object -> object.put("replcas", 3))))
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains("replcas"));
    }

    @Test
    void the_operation_of_an_older_version_is_refused() {
        Resource right = Rendered.one("overlays/production/data", "KafkaUser", "plan-service");
        Resource old = right.spoiled("/spec/authorization/acls", acl -> {
            acl.remove("operations");
            acl.put("operation", "Read");
        });
        assertThat(StrimziKinds.faults(old)).isNotEmpty();
    }

    @Test
    void an_older_version_of_the_api_is_refused() {
        Resource right = Rendered.one("overlays/production/data", "KafkaTopic", "samvaer.plan.events");
        assertThat(StrimziKinds.faults(right.spoiled("", topic -> topic.put("apiVersion", "kafka.strimzi.io/v1beta2"))))
                .isNotEmpty();
    }
}
