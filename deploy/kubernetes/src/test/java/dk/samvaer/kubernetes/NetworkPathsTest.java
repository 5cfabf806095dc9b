package dk.samvaer.kubernetes;

import static dk.samvaer.kubernetes.NetworkPods.BROKER;
import static dk.samvaer.kubernetes.NetworkPods.BROKERS_OPERATOR;
import static dk.samvaer.kubernetes.NetworkPods.DATABASE;
import static dk.samvaer.kubernetes.NetworkPods.MIGRATION;
import static dk.samvaer.kubernetes.NetworkPods.STRANGER;
import static dk.samvaer.kubernetes.NetworkPods.rules;
import static dk.samvaer.kubernetes.NetworkPods.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every path of the network: one less breaks a service, one more is a way for somebody who has broken into it. */
class NetworkPathsTest {
    private static final List<String> NAMES = List.of("kube-system/kube-dns TCP 53", "kube-system/kube-dns UDP 53");
    private static final List<String> NEEDED_BY_ALL = with(
            NAMES,
            "198.51.100.10/32 TCP 443",
            "monitoring/opentelemetry-collector TCP 4318",
            "mongod+samvaer-mongodb TCP 27017",
            "samvaer-kafka TCP 9093");
    private static final List<String> FROM_OUTSIDE =
            List.of("ingress-nginx/controller TCP 8080", "monitoring/prometheus TCP 8080");

    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void what_is_not_allowed_is_denied_both_ways(String overlay) {
        assertThat(rules(overlay).deniesByDefault()).isTrue();
        assertThat(rules(overlay).open()).isEmpty();
        assertThat(rules(overlay).calls(STRANGER)).containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(rules(overlay).callers(STRANGER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void a_service_calls_only_what_its_code_calls(String overlay) {
        NetworkRules rules = rules(overlay);
        assertThat(rules.calls(service("visitation"))).containsExactlyInAnyOrderElementsOf(NEEDED_BY_ALL);
        assertThat(rules.calls(service("plan"))).containsExactlyInAnyOrderElementsOf(NEEDED_BY_ALL);
        assertThat(rules.calls(service("supplier")))
                .containsExactlyInAnyOrderElementsOf(with(NEEDED_BY_ALL, "0.0.0.0/0 TCP 443"));
        assertThat(rules.calls(service("transport")))
                .containsExactlyInAnyOrderElementsOf(with(NEEDED_BY_ALL, "service+visitation-service TCP 8080"));
        assertThat(rules.calls(service("complaint")))
                .containsExactlyInAnyOrderElementsOf(with(
                        NEEDED_BY_ALL,
                        "203.0.113.20/32 TCP 443",
                        "service+visitation-service TCP 8080",
                        "plan-service+service TCP 8080",
                        "service+transport-service TCP 8080"));
        assertThat(rules.calls(MIGRATION))
                .containsExactlyInAnyOrderElementsOf(with(NAMES, "mongod+samvaer-mongodb TCP 27017"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void a_service_is_called_only_by_portals_monitoring_and_who_asks_it(String overlay) {
        NetworkRules rules = rules(overlay);
        String complaint = "complaint-service+service TCP 8080";
        assertThat(rules.callers(service("visitation")))
                .containsExactlyInAnyOrderElementsOf(
                        with(FROM_OUTSIDE, complaint, "service+transport-service TCP 8080"));
        assertThat(rules.callers(service("plan"))).containsExactlyInAnyOrderElementsOf(with(FROM_OUTSIDE, complaint));
        assertThat(rules.callers(service("supplier"))).containsExactlyInAnyOrderElementsOf(FROM_OUTSIDE);
        assertThat(rules.callers(service("transport")))
                .containsExactlyInAnyOrderElementsOf(with(FROM_OUTSIDE, complaint));
        assertThat(rules.callers(service("complaint"))).containsExactlyInAnyOrderElementsOf(FROM_OUTSIDE);
        assertThat(rules.callers(MIGRATION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void broker_and_database_call_each_their_own_and_what_their_operators_need(String overlay) {
        NetworkRules rules = rules(overlay);
        List<String> ofTheCluster = with(
                NAMES, "198.51.100.1/32 TCP 443", "198.51.100.1/32 TCP 6443", "samvaer TCP 9090", "samvaer TCP 9091");
        assertThat(rules.calls(BROKERS_OPERATOR)).containsExactlyInAnyOrderElementsOf(ofTheCluster);
        // Kafka's tools run in a broker's pod and ask all brokers, as the runbooks do.
        assertThat(rules.calls(BROKER))
                .containsExactlyInAnyOrderElementsOf(with(ofTheCluster, "samvaer-kafka TCP 9093"));
        assertThat(rules.calls(DATABASE))
                .containsExactlyInAnyOrderElementsOf(
                        with(NAMES, "198.51.100.30/32 TCP 443", "samvaer-mongodb TCP 27017"));
        assertThat(rules.callers(DATABASE))
                .containsExactlyInAnyOrder(
                        "service TCP 27017",
                        "migration TCP 27017",
                        "samvaer-mongodb TCP 27017",
                        "psmdb-operator/any TCP 27017");
    }

    /** Who may come in at the broker, Strimzi's own policy says, made of this. */
    @Test
    void the_brokers_inner_listener_lets_in_services_and_the_tools_alone() {
        List<Map<String, String>> pods = List.of(
                service("visitation"),
                service("plan"),
                service("supplier"),
                service("transport"),
                service("complaint"));
        assertThat(Rendered.kind("Kafka")).hasSize(2).allSatisfy(kafka -> {
            var inner = kafka.body().at("/spec/kafka/listeners/0");
            assertThat(inner.path("port").asInt()).isEqualTo(9093);
            assertThat(pods).allMatch(pod -> isLetIn(inner, pod));
            assertThat(isLetIn(inner, BROKER)).isTrue();
            assertThat(List.of(STRANGER, MIGRATION, DATABASE, BROKERS_OPERATOR)).noneMatch(pod -> isLetIn(inner, pod));
        });
    }

    /** Both sides must allow it. */
    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void services_call_each_other_only_where_they_are_given_an_address(String overlay) {
        Set<String> calls = new TreeSet<>();
        Set<String> given = new TreeSet<>();
        for (String caller : Rendered.SERVICES) {
            for (String called : Rendered.SERVICES) {
                if (rules(overlay).mayCall(service(caller), service(called), 8080)) {
                    calls.add(caller + " > " + called);
                }
                if (Rendered.one("overlays/" + overlay + "/services", "Deployment", caller + "-service")
                        .all("/spec/template/spec/containers/0/env")
                        .anyMatch(it -> it.path("value").asString("").equals("http://" + called + "-service:8080"))) {
                    given.add(caller + " > " + called);
                }
            }
        }
        assertThat(calls).hasSize(4).isEqualTo(given);
    }

    /** The same ranges as the code refuses, and the cluster's API, which may have a public address. */
    @ParameterizedTest
    @ValueSource(strings = {"test", "production"})
    void webhooks_go_anywhere_but_within(String overlay) {
        assertThat(Rendered.one("overlays/" + overlay + "/services", "NetworkPolicy", "webhooks")
                        .all("/spec/egress/0/to/0/ipBlock/except"))
                .extracting(it -> it.asString())
                .containsExactlyInAnyOrder(
                        "0.0.0.0/8",
                        "10.0.0.0/8",
                        "100.64.0.0/10",
                        "127.0.0.0/8",
                        "169.254.0.0/16",
                        "172.16.0.0/12",
                        "192.0.0.0/24",
                        "192.168.0.0/16",
                        "198.18.0.0/15",
                        "224.0.0.0/3",
                        "198.51.100.1/32");
    }

    private static boolean isLetIn(JsonNode listener, Map<String, String> pod) {
        return listener.path("networkPolicyPeers")
                .valueStream()
                .anyMatch(peer -> NetworkRules.selects(peer.path("podSelector"), pod));
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
