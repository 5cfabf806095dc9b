package dk.samvaer.kubernetes;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules of deploy/observability, and what promtool is given of them. */
public final class AlertRules {
    public static final Path FOLDER = Path.of("..", "observability");

    private final Resource file;

    AlertRules(Resource file) {
        this.file = file;
    }

    public static AlertRules ofTheRepository() {
        return new AlertRules(
                Rendered.read(Root.read(FOLDER.resolve("rules.yaml"))).getFirst());
    }

    /** As Prometheus reads rules without an operator. */
    public String asPlainFile() {
        return new YAMLMapper().writeValueAsString(file.body().path("spec"));
    }

    public Stream<JsonNode> alerts() {
        return rules().filter(rule -> rule.has("alert"));
    }

    public List<String> recorded() {
        return rules().filter(rule -> rule.has("record"))
                .map(rule -> rule.path("record").asString())
                .toList();
    }

    public Stream<String> expressions() {
        return rules().map(rule -> rule.path("expr").asString());
    }

    private Stream<JsonNode> rules() {
        return file.all("/spec/groups").flatMap(group -> group.path("rules").valueStream());
    }
}
