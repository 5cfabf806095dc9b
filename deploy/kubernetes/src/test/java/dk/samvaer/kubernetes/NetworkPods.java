package dk.samvaer.kubernetes;

import java.util.Map;
import java.util.stream.Stream;

/** The pods that the network's policies are about, by the labels that they have in the cluster. */
final class NetworkPods {
    static final Map<String, String> MIGRATION = Map.of("app.kubernetes.io/component", "migration");
    static final Map<String, String> DATABASE =
            Map.of("app.kubernetes.io/instance", "samvaer-mongodb", "app.kubernetes.io/component", "mongod");
    static final Map<String, String> BROKER =
            Map.of("strimzi.io/cluster", "samvaer", "strimzi.io/name", "samvaer-kafka");
    static final Map<String, String> BROKERS_OPERATOR =
            Map.of("strimzi.io/cluster", "samvaer", "strimzi.io/name", "samvaer-entity-operator");
    static final Map<String, String> STRANGER = Map.of("app", "stranger");

    private NetworkPods() {}

    static NetworkRules rules(String overlay) {
        return new NetworkRules(without(overlay, ""));
    }

    static Stream<Resource> without(String overlay, String name) {
        return Stream.of("data", "services")
                .flatMap(part -> Rendered.of("overlays/" + overlay + "/" + part).stream())
                .filter(resource -> !resource.name().equals(name));
    }

    static Map<String, String> service(String name) {
        return Map.of("app.kubernetes.io/component", "service", "app.kubernetes.io/name", name + "-service");
    }
}
