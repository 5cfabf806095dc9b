package dk.samvaer.starter.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what the tests send and are answered as the contract's examples, a file for the body and one for the answer of each operation,
 * where {@code -Dexamples.write=true} asks for it: the longest that still fits on a screen, with the same ids and times in every run.
 */
final class ExampleRecorder {
    private static final Path FOLDER = Path.of("api/examples");
    private static final int LONG = 1_500;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");
    private static final String NO_SECRET = "whsec_YW4gZXhhbXBsZSwgYW5kIG5vYm9keSdzIHNlY3JldA==";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, String> BEST = new ConcurrentHashMap<>();

    private ExampleRecorder() {}

    /** Keeps what was sent as the example of the operation's body. */
    static void body(JsonNode operation, @Nullable String json) {
        note(operation, "request", operation.path("requestBody"), json);
    }

    /**
     * Keeps what was answered as the example of the operation's answer.
     *
     * @param answer the contract's answer with the status that was given
     */
    static void answer(JsonNode operation, JsonNode answer, String json) {
        note(operation, "answer", answer, json);
    }

    private static void note(JsonNode operation, String kind, JsonNode where, @Nullable String json) {
        var schema =
                where.path("content").path("application/json").path("schema").path("$ref");
        if (Boolean.getBoolean("examples.write") && json != null && !schema.isMissingNode()) {
            var name = operation.path("operationId").asString() + "." + kind;
            BEST.merge(name, json, ExampleRecorder::better);
            if (json.equals(BEST.get(name))) {
                write(name, JSON.writeValueAsString(JSON.readTree(stable(json))));
            }
        }
    }

    private static String better(String kept, String found) {
        boolean longer = found.length() > kept.length();
        return kept.length() > LONG ? longer ? kept : found : longer && found.length() <= LONG ? found : kept;
    }

    private static String stable(String json) {
        var ids = new LinkedHashMap<String, String>();
        var named = ID.matcher(json)
                .replaceAll(id -> ids.computeIfAbsent(
                        id.group(), unknown -> "00000000-0000-4000-8000-%012d".formatted(ids.size() + 1)));
        var shown = SECRET.matcher(named).replaceAll(NO_SECRET);
        return INSTANT.matcher(shown).replaceAll("2026-11-23T08:30:00Z");
    }

    private static void write(String name, String json) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".json"), json + "\n", UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
