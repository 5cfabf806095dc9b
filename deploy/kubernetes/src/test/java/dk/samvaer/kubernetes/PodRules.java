package dk.samvaer.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What every pod of the platform must be: restricted, limited, watched by probes that mean what they say, and of a named version. */
final class PodRules {
    private static final String POD = "/spec/template/spec";
    private static final Pattern VERSIONED = Pattern.compile(".+(:\\d+\\.\\d+\\.\\d+[\\w.-]*|@sha256:[0-9a-f]{64})");
    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(SECRET|PASSWORD|_KEY|KEYSET|MONGODB_URI|JAAS).*");

    private final Resource workload;
    private final List<String> faults = new ArrayList<>();

    private PodRules(Resource workload) {
        this.workload = workload;
    }

    static List<String> faults(Resource workload) {
        var rules = new PodRules(workload);
        rules.pod();
        workload.containers().forEach(rules::container);
        if (workload.kind().equals("Deployment")) {
            workload.containers().forEach(rules::probes);
            rules.rollout();
        }
        return rules.faults;
    }

    private void pod() {
        must(workload.body().at(POD + "/securityContext/runAsNonRoot").asBoolean(false), "runs as root");
        must(
                workload.body().at(POD + "/securityContext/runAsUser").asInt(0) == 65532,
                "runs as another user than 65532");
        must(
                workload.text(POD + "/securityContext/seccompProfile/type").equals("RuntimeDefault"),
                "no seccomp profile");
        must(
                !workload.body().at(POD + "/automountServiceAccountToken").asBoolean(true),
                "is given a token of the cluster's API");
        must(!workload.body().at(POD + "/enableServiceLinks").asBoolean(true), "is given addresses as environment");
        must(
                Stream.of("hostNetwork", "hostPID", "hostIPC")
                        .noneMatch(it -> workload.body().at(POD + "/" + it).asBoolean(false)),
                "shares the node's namespaces");
        must(workload.all(POD + "/volumes").noneMatch(volume -> volume.has("hostPath")), "mounts a folder of the node");
    }

    private void container(JsonNode container) {
        must(!container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true), "may gain privileges");
        must(container.at("/securityContext/readOnlyRootFilesystem").asBoolean(false), "may write to its image");
        must(container.at("/securityContext/capabilities/drop/0").asString("").equals("ALL"), "keeps capabilities");
        must(container.at("/securityContext/capabilities/add").isMissingNode(), "is given capabilities");
        must(!container.at("/securityContext/privileged").asBoolean(false), "is privileged");
        for (String what : List.of("requests", "limits")) {
            for (String of : List.of("cpu", "memory")) {
                must(container.at("/resources/" + what + "/" + of).isString(), "no " + what + " of " + of);
            }
        }
        must(VERSIONED.matcher(container.path("image").asString("")).matches(), "an image without a version");
        must(container.path("env").valueStream().noneMatch(PodRules::isSecretInClear), "a secret in clear");
        must(heap(container) <= limit(container) * 6 / 10, "a heap that leaves too little of the memory's limit");
    }

    /** Liveness is the process alone: it may not fail because the broker or the database is away. */
    private void probes(JsonNode container) {
        must(path(container, "startupProbe").equals("/actuator/health/liveness"), "no startup probe of the process");
        must(path(container, "livenessProbe").equals("/actuator/health/liveness"), "no liveness probe of the process");
        must(
                path(container, "readinessProbe").equals("/actuator/health/readiness"),
                "no readiness probe of listeners and schema");
    }

    private void rollout() {
        must(
                workload.text("/spec/strategy/rollingUpdate/maxUnavailable").equals("0"),
                "fewer instances during a rollout");
        must(
                workload.body().at("/spec/replicas").isMissingNode(),
                "a number of instances that undoes the autoscaler's");
        must(
                workload.all(POD + "/topologySpreadConstraints")
                        .map(it -> it.path("topologyKey").asString())
                        .toList()
                        .equals(List.of("topology.kubernetes.io/zone", "kubernetes.io/hostname")),
                "instances that may stand together");
    }

    private static boolean isSecretInClear(JsonNode variable) {
        return SECRET_NAME.matcher(variable.path("name").asString("")).matches() && variable.has("value");
    }

    private static String path(JsonNode container, String probe) {
        return container.at("/" + probe + "/httpGet/path").asString("");
    }

    private static long heap(JsonNode container) {
        return container
                .path("env")
                .valueStream()
                .filter(it -> it.path("name").asString().equals("JAVA_TOOL_OPTIONS"))
                .map(it -> it.path("value").asString(""))
                .flatMap(it -> Pattern.compile("-Xmx(\\d+)m").matcher(it).results())
                .mapToLong(it -> Long.parseLong(it.group(1)))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private static long limit(JsonNode container) {
        String limit = container.at("/resources/limits/memory").asString("").toLowerCase(Locale.ROOT);
        return limit.endsWith("mi") ? Long.parseLong(limit.replace("mi", "")) : 0;
    }

    private void must(boolean holds, String fault) {
        if (!holds) {
            faults.add(workload + ": " + fault);
        }
    }
}
