package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.access.Permissions;
import dk.samvaer.local.platform.Topics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each account may do on the cluster's broker what it may on the local one that asks, and nothing else. */
// SU-05
class AccountsTest {

    @ParameterizedTest
    @ValueSource(strings = {"production", "test"})
    void SU_05_accounts_may_do_what_they_may_on_the_local_broker(String overlay) {
        assertThat(granted(Rendered.of("overlays/" + overlay + "/data").stream()))
                .isEqualTo(expected());
    }

    @Test
    void SU_05_a_permission_too_many_is_found() {
        Resource wide = Rendered.one("overlays/production/data", "KafkaUser", "supplier-nsv")
                .spoiled("/spec/authorization/acls/0/resource", it -> it.put("patternType", "prefix"));
        assertThat(granted(Stream.of(wide)).get("supplier-nsv"))
                .isNotEqualTo(expected().get("supplier-nsv"));
    }

    @Test
    void every_account_has_a_password_of_its_own_and_comes_by_tls() {
        assertThat(Rendered.kind("KafkaUser")).allSatisfy(user -> {
            assertThat(user.text("/spec/authentication/type")).isEqualTo("scram-sha-512");
            assertThat(user.body().at("/spec/authentication/password").isMissingNode())
                    .as("made by the operator")
                    .isTrue();
            assertThat(user.label("strimzi.io/cluster")).isEqualTo("samvaer");
        });
        assertThat(Rendered.kind("Kafka"))
                .hasSize(2)
                .allSatisfy(kafka -> assertThat(kafka.all("/spec/kafka/listeners"))
                        .allSatisfy(listener -> {
                            assertThat(listener.path("tls").asBoolean(false)).isTrue();
                            assertThat(listener.at("/authentication/type").asString())
                                    .isEqualTo("scram-sha-512");
                        }));
    }

    @Test
    void a_service_is_given_its_own_account() {
        for (String service : Rendered.SERVICES) {
            Resource deployment = Rendered.one("overlays/production/services", "Deployment", service + "-service");
            assertThat(deployment
                            .all("/spec/template/spec/containers/0/env")
                            .filter(it -> it.path("name").asString().endsWith("JAAS_CONFIG")))
                    .singleElement()
                    .satisfies(it -> assertThat(
                                    it.at("/valueFrom/secretKeyRef/name").asString())
                            .isEqualTo(service + "-service"));
            assertThat(deployment
                            .all("/spec/template/spec/containers/0/env")
                            .filter(it -> it.path("name").asString().equals("TOKEN_AUDIENCE")))
                    .singleElement()
                    .satisfies(it -> assertThat(it.path("value").asString()).isEqualTo("samvaer-" + service));
        }
    }

    private static Map<String, Set<String>> granted(Stream<Resource> resources) {
        Map<String, Set<String>> found = new TreeMap<>();
        resources
                .filter(it -> it.kind().equals("KafkaUser"))
                .forEach(user -> user.all("/spec/authorization/acls")
                        .forEach(acl -> acl.path("operations")
                                .forEach(operation -> found.computeIfAbsent(user.name(), name -> new TreeSet<>())
                                        .add(line(acl.path("resource"), operation.asString())))));
        return found;
    }

    private static String line(JsonNode resource, String operation) {
        return operation + " " + resource.path("type").asString() + " "
                + resource.path("patternType").asString("literal") + " "
                + resource.path("name").asString();
    }

    private static Map<String, Set<String>> expected() {
        Map<String, Set<String>> found = new TreeMap<>();
        Stream.concat(
                        Rendered.SERVICES.stream().map(Permissions::ofService),
                        Topics.SUPPLIERS.stream().map(Permissions::ofSupplier))
                .flatMap(List::stream)
                .forEach(binding -> found.computeIfAbsent(
                                binding.entry().principal().replace("User:", ""), name -> new TreeSet<>())
                        .add(line(binding)));
        return found;
    }

    private static String line(AclBinding binding) {
        String pattern = binding.pattern().patternType().name().replace("PREFIXED", "PREFIX");
        return operation(binding.entry().operation().name()) + " "
                + binding.pattern().resourceType().name().toLowerCase(Locale.ROOT) + " "
                + pattern.toLowerCase(Locale.ROOT) + " " + binding.pattern().name();
    }

    /** DESCRIBE_CONFIGS is DescribeConfigs at Strimzi. */
    private static String operation(String name) {
        StringBuilder written = new StringBuilder();
        for (String word : name.split("_", -1)) {
            written.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return written.toString();
    }
}
