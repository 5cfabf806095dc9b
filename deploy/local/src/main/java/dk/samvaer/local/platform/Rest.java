package dk.samvaer.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the services for one identity. */
public final class Rest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    /** Sends a request once. */
    public static final Exchange PLAIN = Rest::sendOnce;

    private final Addresses addresses;
    private final Exchange exchange;
    private final Map<String, String> identity;
    private final Map<String, String> headers;

    public Rest(Addresses addresses) {
        this(addresses, PLAIN, Map.of(), Map.of());
    }

    private Rest(Addresses addresses, Exchange exchange, Map<String, String> identity, Map<String, String> headers) {
        this.addresses = addresses;
        this.exchange = exchange;
        this.identity = identity;
        this.headers = headers;
    }

    /** How a request gets its answer. */
    public interface Exchange {
        Answer send(HttpRequest request);
    }

    /** The same client with another way to get its answers. */
    public Rest over(Exchange other) {
        return new Rest(addresses, other, identity, headers);
    }

    /** The same client for another role. */
    public Rest as(String role) {
        return as(Map.of("role", role));
    }

    /** The same client for another identity: {@code role}, {@code supplier_id}, {@code citizen_id}, {@code subject}. */
    public Rest as(Map<String, String> other) {
        Map<String, String> authorised = new TreeMap<>(headers);
        authorised.put("Authorization", "Bearer " + token(other));
        return new Rest(addresses, exchange, other, authorised);
    }

    /** The same client with one more header. */
    public Rest with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Rest(addresses, exchange, identity, more);
    }

    /** A bearer token from the token issuer. */
    public String token(Map<String, String> claims) {
        Map<String, String> form = new TreeMap<>(claims);
        form.put("grant_type", "client_credentials");
        form.put("client_id", "samvaer");
        form.put("client_secret", "local");
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.url(Part.TOKEN_ISSUER) + "/token"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return send(request).require(200).body().path("access_token").asString();
    }

    public Answer get(Part service, String path) {
        return send(request(service, path, "GET", BodyPublishers.noBody()));
    }

    public Answer put(Part service, String path, Object body) {
        return send(request(service, path, "PUT", json(body)));
    }

    /** Posts something new, under an idempotency key of its own unless one is set. */
    public Answer post(Part service, String path, Object body) {
        Rest client = headers.containsKey("Idempotency-Key")
                ? this
                : with("Idempotency-Key", UUID.randomUUID().toString());
        return send(client.request(service, path, "POST", json(body)));
    }

    public Answer delete(Part service, String path) {
        return send(request(service, path, "DELETE", BodyPublishers.noBody()));
    }

    /** Posts bytes as they are. */
    public Answer postRaw(Part service, String path, String contentType, byte[] body) {
        return send(with("Content-Type", contentType).request(service, path, "POST", BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest request(Part service, String path, String method, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(addresses.url(service) + path))
                .timeout(TIMEOUT)
                .method(method, body);
        Map<String, String> all = new TreeMap<>(headers);
        all.putIfAbsent("Content-Type", "application/json");
        all.forEach(request::header);
        return request.build();
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private Answer send(HttpRequest request) {
        return exchange.send(request);
    }

    private static Answer sendOnce(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(
                    request.method() + " " + request.uri(),
                    response.statusCode(),
                    response.headers().map(),
                    response.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(request.uri() + " cannot be reached", unreachable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    /** What a service answered. */
    public record Answer(String request, int status, Map<String, java.util.List<String>> headers, String text) {
        /** The answer, if it has one of the statuses; else a failure that shows it. */
        public Answer require(int... statuses) {
            for (int expected : statuses) {
                if (expected == status) {
                    return this;
                }
            }
            throw new IllegalStateException(request + " was answered " + status + ": " + text);
        }

        public JsonNode body() {
            return JSON.readTree(text.isEmpty() ? "{}" : text);
        }

        /** The value of a header, or empty text. */
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }
    }
}
