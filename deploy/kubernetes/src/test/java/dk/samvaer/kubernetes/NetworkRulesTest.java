package dk.samvaer.kubernetes;

import static dk.samvaer.kubernetes.NetworkPods.DATABASE;
import static dk.samvaer.kubernetes.NetworkPods.MIGRATION;
import static dk.samvaer.kubernetes.NetworkPods.STRANGER;
import static dk.samvaer.kubernetes.NetworkPods.rules;
import static dk.samvaer.kubernetes.NetworkPods.service;
import static dk.samvaer.kubernetes.NetworkPods.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NetworkRulesTest {
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
    void a_policy_that_is_missing_is_found() {
        assertThat(new NetworkRules(without("production", "deny-all")).deniesByDefault())
                .isFalse();
        assertThat(new NetworkRules(without("production", "calls-of-visitation"))
                        .mayCall(service("transport"), service("visitation"), 8080))
                .isFalse();
        assertThat(new NetworkRules(without("production", "token-issuer")).calls(service("plan")))
                .doesNotContain("198.51.100.10/32 TCP 443");
    }

    @Test
    void a_rule_that_opens_everything_is_found() {
        Resource policy = Rendered.one("overlays/production/services", "NetworkPolicy", "services");
        Resource wrong = policy.spoiled("/spec/egress", rule -> rule.remove("to"));
        assertThat(new NetworkRules(Stream.of(wrong)).open()).hasSize(1);
        assertThat(new NetworkRules(Stream.of(policy)).open()).isEmpty();
        Resource wider = policy.spoiled(
                "/spec/egress/0/to", peer -> peer.withObject("/podSelector").remove("matchLabels"));
        assertThat(new NetworkRules(Stream.of(wider)).calls(service("plan"))).contains("any TCP 9093");
        Resource further = policy.spoiled("/spec/egress/0/ports", port -> port.put("endPort", 65535));
        assertThat(new NetworkRules(Stream.of(further)).calls(service("plan")))
                .contains("samvaer-kafka TCP 9093 65535");
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
}
