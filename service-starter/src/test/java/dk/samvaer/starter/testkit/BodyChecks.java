package dk.samvaer.starter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.BodyVariants.Variant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the service to what its contract says of each body: once an operation has taken a body, it must refuse that body with anything
 * required missing, null, or null in a list. Done once per operation and run, by whichever test comes first.
 */
final class BodyChecks {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> DONE = ConcurrentHashMap.newKeySet();

    private BodyChecks() {}

    /** @param send sends another body with the same headers to the same address */
    static void check(OpenApi.Operation operation, String body, Function<String, Portal.Answer> send) {
        var schema = operation.bodySchema();
        if (!schema.isMissingNode() && DONE.add(operation.id())) {
            BodyVariants.invalid(JSON.readTree(body), schema, operation.contract())
                    .forEach(variant ->
                            check(operation, variant, send.apply(variant.body().toString())));
        }
    }

    /** The operations of which a body has been taken in this run. */
    static Set<String> done() {
        return Set.copyOf(DONE);
    }

    private static void check(OpenApi.Operation operation, Variant variant, Portal.Answer answer) {
        var what = "%s with %s %s: %s".formatted(operation.id(), variant.pointer(), variant.change(), answer.text());
        assertThat(answer.status()).as(what).isEqualTo(400);
        assertThat(answer.json().path("errors").valueStream().map(error -> pointer(error)))
                .as(what)
                .contains(variant.pointer());
    }

    private static String pointer(JsonNode error) {
        return error.path("pointer").asString("");
    }
}
