package dk.samvaer.local.journey;

import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the stand-in for the appeals board holds of one complaint. */
public final class BoardPackage {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MANIFEST = "manifest.json";

    private final Map<String, byte[]> files;

    private BoardPackage(Map<String, byte[]> files) {
        this.files = files;
    }

    /** The cases of that complaint. */
    public static List<JsonNode> cases(Addresses addresses, String complaintId) {
        JsonNode all = JSON.readTree(get(addresses, "/cases"));
        return StreamSupport.stream(all.spliterator(), false)
                .filter(it -> it.path("complaintId").asString().equals(complaintId))
                .toList();
    }

    /** The package under that reference, opened as its reader would. */
    public static BoardPackage open(Addresses addresses, String reference) {
        return new BoardPackage(unzipped(get(addresses, "/cases/" + reference + "/package")));
    }

    /** The names of the files in it, in their order. */
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** What the package says of itself. */
    public JsonNode manifest() {
        return JSON.readTree(files.getOrDefault(MANIFEST, new byte[0]));
    }

    private static Map<String, byte[]> unzipped(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] get(Addresses addresses, String path) {
        var request = HttpRequest.newBuilder(URI.create(addresses.url(Part.APPEALS_BOARD) + path))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
