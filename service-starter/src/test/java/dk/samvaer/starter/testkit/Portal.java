package dk.samvaer.starter.testkit;

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

/** A person at a portal: speaks HTTP with the own token, or with none, and takes no answer that the published contract does not foresee. */
public record Portal(String address, @Nullable String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public record Answer(int status, @Nullable String etag, String text) {
        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** The value there as text, empty if there is none. */
        public String at(String pointer) {
            return json().at(pointer).asString("");
        }
    }

    public Answer get(String path) {
        return send(request(path), "GET", null);
    }

    /** @param language as a browser asks for it */
    public Answer get(String path, String language) {
        return send(request(path).header("Accept-Language", language), "GET", null);
    }

    /** @param traceparent the trace context of the portal that asks (W3C) */
    public Answer getTraced(String path, String traceparent) {
        return send(request(path).header("traceparent", traceparent), "GET", null);
    }

    public Answer write(String method, String path, @Nullable String etag, String body) {
        var request = request(path).header("Content-Type", "application/json").header("Accept-Language", "da");
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(request, method, body);
    }

    /** Writes under a key of the caller's choice, as one who will repeat it if the answer is lost. */
    public Answer write(String method, String path, @Nullable String etag, String key, String body) {
        var request = request(path).header("Content-Type", "application/json").header("Idempotency-Key", key);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(request, method, body);
    }

    /** Writes a body of another kind than JSON. */
    Answer write(String method, String path, String etag, String mediaType, String key, String body) {
        var request = request(path).header("Content-Type", mediaType).header("Idempotency-Key", key);
        return send(request.header("If-Match", etag), method, body);
    }

    /** Creates under a key of the caller's choice. */
    public Answer create(String path, String key, String body) {
        var request = request(path).header("Content-Type", "application/json").header("Idempotency-Key", key);
        return send(request, "POST", body);
    }

    /** Writes on the newest version. */
    public Answer act(String method, String resource, String act, String body) {
        return write(method, resource + act, get(resource).etag(), body);
    }

    /** Sends a CloudEvent in structured mode, as a supplier's system without Kafka does. */
    public Answer report(String event) {
        return report("/v1/reports", event);
    }

    /** Sends the same to another address. */
    public Answer report(String path, String event) {
        return send(request(path).header("Content-Type", "application/cloudevents+json"), "POST", event);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** What is taken is also held to the contract by {@link BodyChecks} and {@link OptionalMembers}. */
    private Answer send(HttpRequest.Builder building, String method, @Nullable String body) {
        if (body == null) {
            return exchange(building, method, null);
        }
        var operation =
                OpenApi.of(address).published(method, building.build().uri().getPath());
        var sent = OptionalMembers.sent(operation, body);
        var answer = exchange(building, method, sent);
        OptionalMembers.answered(body, sent, answer.status());
        if (answer.status() / 100 == 2) {
            operation.ifPresent(taken -> {
                BodyChecks.check(taken, body, variant -> exchange(building, method, variant));
                OptionalMembers.note(taken, body);
            });
        }
        return answer;
    }

    private Answer exchange(HttpRequest.Builder building, String method, @Nullable String body) {
        try {
            var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
            HttpRequest request = building.method(method, publisher).build();
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            assertPublished(method, request.uri().getPath(), body, response);
            return new Answer(
                    response.statusCode(), response.headers().firstValue("ETag").orElse(null), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void assertPublished(String method, String path, @Nullable String body, HttpResponse<String> response) {
        try {
            OpenApi.of(address).assertPublished(method, path, body, response);
        } catch (AssertionError error) {
            throw OptionalMembers.broken(error);
        }
    }
}
