package dk.samvaer.visitation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person at a portal: speaks HTTP with the own token. */
record Portal(String address, @Nullable String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Answer(int status, @Nullable String etag, String text) {
        JsonNode json() {
            return JSON.readTree(text);
        }

        String at(String pointer) {
            return json().at(pointer).asString("");
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer write(String method, String path, @Nullable String etag, String body) {
        var request = request(path).header("Content-Type", "application/json").header("Accept-Language", "da");
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    /** Creates under a key of the caller's choice. */
    Answer create(String path, String key, String body) {
        var request = request(path).header("Content-Type", "application/json").header("Idempotency-Key", key);
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    /** Writes on the newest version. */
    Answer act(String method, String resource, String act, String body) {
        return write(method, resource + act, get(resource).etag(), body);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), response.headers().firstValue("ETag").orElse(null), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
