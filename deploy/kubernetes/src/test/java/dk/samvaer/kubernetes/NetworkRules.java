package dk.samvaer.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the network policies of an overlay allow, read the way a cluster reads them: what no policy allows is forbidden. */
final class NetworkRules {
    private final List<Resource> policies;

    NetworkRules(Stream<Resource> resources) {
        this.policies =
                resources.filter(it -> it.kind().equals("NetworkPolicy")).toList();
    }

    /** Whether a pod without any policy of its own can neither be reached nor reach anything. */
    boolean deniesByDefault() {
        return policies.stream()
                .filter(policy -> policy.body().at("/spec/podSelector").isEmpty())
                .filter(policy -> policy.body().at("/spec/ingress").isMissingNode()
                        && policy.body().at("/spec/egress").isMissingNode())
                .anyMatch(policy -> policy.all("/spec/policyTypes")
                        .map(JsonNode::asString)
                        .toList()
                        .containsAll(List.of("Ingress", "Egress")));
    }

    /** Whether a pod may call another of the same namespace on a port: both sides must allow it. */
    boolean mayCall(Map<String, String> caller, Map<String, String> called, int port) {
        return allows(caller, "egress", "to", called, port) && allows(called, "ingress", "from", caller, port);
    }

    /** Everything that a pod may call, a line for each peer and port, such as {@code monitoring/prometheus TCP 9090}. */
    Set<String> calls(Map<String, String> caller) {
        return paths(caller, "egress", "to");
    }

    /** Everything that may call a pod, a line for each peer and port. */
    Set<String> callers(Map<String, String> called) {
        return paths(called, "ingress", "from");
    }

    /** Rules that open a direction to everybody, or on every port, and selectors that are not read here. */
    List<String> open() {
        return policies.stream()
                .flatMap(policy -> Stream.of("ingress", "egress")
                        .flatMap(direction -> policy.all("/spec/" + direction))
                        .filter(rule -> !rule.has("ports")
                                || (rule.path("from").isEmpty()
                                        && rule.path("to").isEmpty())
                                || rule.toString().contains("matchExpressions"))
                        .map(rule -> policy + ": " + rule))
                .toList();
    }

    private Set<String> paths(Map<String, String> subject, String direction, String peers) {
        return rules(subject, direction)
                .flatMap(rule -> rule.path(peers)
                        .valueStream()
                        .flatMap(peer -> rule.path("ports").valueStream().map(port -> line(peer) + line(port))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values of what a peer or a port is named by. */
    private static String line(JsonNode named) {
        if (named.has("port")) {
            return named.propertyStream()
                    .filter(field -> !field.getKey().equals("protocol"))
                    .map(field -> " " + field.getValue().asString())
                    .collect(Collectors.joining("", " " + named.path("protocol").asString("TCP"), ""));
        }
        if (named.has("ipBlock")) {
            return named.at("/ipBlock/cidr").asString();
        }
        String pods = labels(named.path("podSelector"));
        return named.has("namespaceSelector") ? labels(named.path("namespaceSelector")) + "/" + pods : pods;
    }

    private static String labels(JsonNode selector) {
        String values = selector.path("matchLabels")
                .propertyStream()
                .map(label -> label.getValue().asString())
                .sorted()
                .collect(Collectors.joining("+"));
        return values.isEmpty() ? "any" : values;
    }

    private boolean allows(
            Map<String, String> subject, String direction, String peers, Map<String, String> other, int port) {
        return rules(subject, direction)
                .filter(rule -> rule.path("ports")
                        .valueStream()
                        .anyMatch(it -> it.path("port").asInt() == port))
                .flatMap(rule -> rule.path(peers).valueStream())
                .filter(peer -> !peer.has("namespaceSelector") && !peer.has("ipBlock"))
                .anyMatch(peer -> selects(peer.path("podSelector"), other));
    }

    private Stream<JsonNode> rules(Map<String, String> subject, String direction) {
        return policies.stream()
                .filter(policy -> selects(policy.body().at("/spec/podSelector"), subject))
                .flatMap(policy -> policy.all("/spec/" + direction));
    }

    static boolean selects(JsonNode selector, Map<String, String> labels) {
        return selector.path("matchLabels")
                .propertyStream()
                .allMatch(label -> label.getValue().asString().equals(labels.get(label.getKey())));
    }
}
