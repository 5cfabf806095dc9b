package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkRulesTest {
    private static final Map<String, String> MIGRATION = Map.of("app.kubernetes.io/component", "migration");
    private static final Map<String, String> DATABASE =
            Map.of("app.kubernetes.io/instance", "samvaer-mongodb", "app.kubernetes.io/component", "mongod");
    private static final Map<String, String> STRANGER = Map.of("app", "stranger");

    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void what_is_not_allowed_is_denied_both_ways(String overlay) {
        assertThat(rules(overlay).deniesByDefault()).isTrue();
        assertThat(rules(overlay).open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void services_call_each_other_only_where_they_must(String overlay) {
        Set<String> calls = new TreeSet<>();
        for (String caller : Rendered.SERVICES) {
            for (String called : Rendered.SERVICES) {
                if (rules(overlay).mayCall(service(caller), service(called), 8080)) {
                    calls.add(caller + " > " + called);
                }
            }
        }
        assertThat(calls)
                .containsExactly(
                        "complaint > plan",
                        "complaint > transport",
                        "complaint > visitation",
                        "transport > visitation");
    }

    @Test
    void only_services_and_their_preparation_reach_the_database() {
        for (String name : Rendered.SERVICES) {
            assertThat(rules("production").mayCall(service(name), DATABASE, 27017))
                    .isTrue();
        }
        assertThat(rules("production").mayCall(MIGRATION, DATABASE, 27017)).isTrue();
        assertThat(rules("production").mayCall(STRANGER, DATABASE, 27017)).isFalse();
        assertThat(rules("production").mayCall(MIGRATION, service("plan"), 8080))
                .isFalse();
        assertThat(rules("production").mayCall(STRANGER, service("visitation"), 8080))
                .isFalse();
    }

    @Test
    void outside_the_cluster_only_named_addresses_are_reached() {
        for (String name : List.of("visitation", "plan", "transport")) {
            assertThat(rules("production").blocks(service(name))).containsExactly("198.51.100.10/32");
        }
        assertThat(rules("production").blocks(service("complaint")))
                .containsExactly("198.51.100.10/32", "203.0.113.20/32");
        // Suppliers' webhooks may be anywhere but within.
        assertThat(rules("production").blocks(service("supplier"))).containsExactly("0.0.0.0/0", "198.51.100.10/32");
        assertThat(Rendered.one("overlays/production/services", "NetworkPolicy", "webhooks")
                        .all("/spec/egress/0/to/0/ipBlock/except"))
                .extracting(it -> it.asString())
                .contains("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16");
        assertThat(rules("production").blocks(MIGRATION)).isEmpty();
    }

    @Test
    void a_policy_that_is_missing_is_found() {
        assertThat(new NetworkRules(without("production", "deny-all")).deniesByDefault())
                .isFalse();
        assertThat(new NetworkRules(without("production", "calls-of-visitation"))
                        .mayCall(service("transport"), service("visitation"), 8080))
                .isFalse();
    }

    @Test
    void a_rule_that_opens_everything_is_found() {
        Resource policy = Rendered.one("overlays/production/services", "NetworkPolicy", "services");
        Resource wrong = policy.spoiled("/spec/egress", rule -> rule.remove("to"));
        assertThat(new NetworkRules(Stream.of(wrong)).open()).hasSize(1);
        assertThat(new NetworkRules(Stream.of(policy)).open()).isEmpty();
    }

    @Test
    void portals_see_neither_health_nor_metrics() {
        assertThat(Rendered.kind("Ingress")).hasSize(2).allSatisfy(ingress -> {
            assertThat(ingress.all("/spec/rules"))
                    .hasSize(5)
                    .allSatisfy(rule -> assertThat(rule.at("/http/paths").valueStream())
                            .extracting(path -> path.path("path").asString())
                            .containsExactly("/v1"));
            assertThat(ingress.text("/spec/tls/0/secretName")).isNotEmpty();
        });
    }

    private static NetworkRules rules(String overlay) {
        return new NetworkRules(without(overlay, ""));
    }

    private static Stream<Resource> without(String overlay, String name) {
        return Stream.of("data", "services")
                .flatMap(part -> Rendered.of("overlays/" + overlay + "/" + part).stream())
                .filter(resource -> !resource.name().equals(name));
    }

    private static Map<String, String> service(String name) {
        return Map.of("app.kubernetes.io/component", "service", "app.kubernetes.io/name", name + "-service");
    }
}
