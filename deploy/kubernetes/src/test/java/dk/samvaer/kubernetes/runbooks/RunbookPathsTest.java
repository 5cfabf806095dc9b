package dk.samvaer.kubernetes.runbooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.kubernetes.Rendered;
import dk.samvaer.kubernetes.Root;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a runbook asks of a service, the service's document has. */
class RunbookPathsTest {
    private static final Pattern PATH = Pattern.compile("(?:(GET|POST)"
            + " )?[`\"]?(?:\\$\\w+_URL|http://localhost:\\d+)?(/(?:v1|actuator)/[^`\"\\s|,)?]+)(?:\\?(\\w+)=)?");
    private static final Set<String> MANAGEMENT =
            Set.of("/actuator/health/readiness", "/actuator/prometheus", "/actuator/masterkey");

    @Test
    void the_services_know_every_path() {
        Set<String> known = paths();
        assertThat(known).hasSizeGreaterThan(150);
        assertThat(Typed.pages())
                .allSatisfy(
                        page -> assertThat(unknownPaths(Root.read(page), known)).isEmpty());
    }

    @Test
    void a_path_that_is_not_there_is_found() {
        assertThat(unknownPaths("`POST /v1/suppliers/{code}/gone` \"$PLAN_URL/v1/parked-events/<id>/replay\"", paths()))
                .containsExactly("POST /v1/suppliers/{}/gone");
    }

    private static List<String> unknownPaths(String page, Set<String> known) {
        return PATH.matcher(page)
                .results()
                .map(it -> (it.group(1) == null ? "" : it.group(1) + " ")
                        + plain(it.group(2))
                        + (it.group(3) == null ? "" : "?" + it.group(3)))
                .filter(path -> !known.contains(path) && !MANAGEMENT.contains(path))
                .toList();
    }

    private static String plain(String path) {
        return path.replaceAll("\\{\\w+}|<\\w+>|\\$\\w+", "{}");
    }

    /** Each path of the services' documents: alone, with its methods, and with its parameters. */
    private static Set<String> paths() {
        Set<String> found = new TreeSet<>();
        for (String service : Rendered.SERVICES) {
            var document = Rendered.read(Root.read(service + "-service/api/openapi.yaml"))
                    .getFirst()
                    .body();
            document.path("paths").propertyStream().forEach(entry -> {
                String path = plain(entry.getKey());
                found.add(path);
                entry.getValue().propertyStream().forEach(operation -> {
                    String method = operation.getKey().toUpperCase(Locale.ROOT) + " ";
                    found.add(method + path);
                    operation.getValue().path("parameters").forEach(parameter -> {
                        String name = parameter.has("$ref")
                                ? document.at(parameter.path("$ref").asString().substring(1) + "/name")
                                        .asString("")
                                : parameter.path("name").asString();
                        found.add(path + "?" + name);
                        found.add(method + path + "?" + name);
                    });
                });
            });
        }
        return found;
    }
}
