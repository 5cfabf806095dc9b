package dk.samvaer.e2e.rolling;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samvaer.local.platform.Instance;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Pause;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes the requests of each service at its usual address and hands each to one of its ready instances, in turn. It tries once, and says what
 * it met: 502 where an instance gave no answer, 503 without {@code Retry-After} where no instance is ready.
 */
final class Balancer implements AutoCloseable {
    private static final Duration PROBES = Duration.ofSeconds(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection", "content-length", "host", "http2-settings", "keep-alive", "transfer-encoding", "upgrade");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final List<Endpoint> endpoints;
    private final List<HttpServer> servers = new ArrayList<>();
    private final Queue<Exchange> exchanges = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();

    /** @param ports the usual port of each service */
    Balancer(Map<Part, Integer> ports, List<Instance> instances) throws IOException {
        endpoints = instances.stream().map(Endpoint::new).toList();
        for (Part service : ports.keySet()) {
            int port = ports.getOrDefault(service, 0);
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            server.createContext("/", client -> forward(service, client));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            servers.add(server);
        }
        endpoints.forEach(endpoint -> Thread.ofPlatform()
                .daemon()
                .name("probe-" + endpoint.instance().name())
                .start(() -> probe(endpoint)));
    }

    private void probe(Endpoint endpoint) {
        while (true) {
            endpoint.probe(http);
            Pause.of(PROBES);
        }
    }

    Endpoint endpoint(Instance instance) {
        return endpoints.stream()
                .filter(it -> it.instance().equals(instance))
                .findFirst()
                .orElseThrow();
    }

    List<Endpoint> endpoints() {
        return endpoints;
    }

    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    private Optional<Endpoint> next(Part service) {
        List<Endpoint> ready = endpoints.stream()
                .filter(it -> it.instance().service() == service && it.takesRequests())
                .toList();
        return ready.isEmpty()
                ? Optional.empty()
                : Optional.of(ready.get(Math.floorMod(turn.getAndIncrement(), ready.size())));
    }

    private void forward(Part service, HttpExchange client) throws IOException {
        try (client) {
            byte[] body = client.getRequestBody().readAllBytes();
            Optional<Endpoint> chosen = next(service);
            if (chosen.isEmpty()) {
                note("none", client, 503, false, "no instance of " + service.label() + " is ready");
                answer(client, 503, "no instance is ready".getBytes(StandardCharsets.UTF_8));
                return;
            }
            Instance instance = chosen.get().instance();
            try {
                handOn(client, instance, http.send(request(instance, client, body), BodyHandlers.ofByteArray()));
            } catch (IOException unanswered) {
                note(instance.name(), client, 502, false, unanswered.toString());
                answer(client, 502, (instance.name() + ": " + unanswered).getBytes(StandardCharsets.UTF_8));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A caller that no longer waits for the answer, after a time limit of its own, is no fault of the instance, which has given it. */
    private void handOn(HttpExchange client, Instance instance, HttpResponse<byte[]> answer) {
        boolean retryAfter = answer.headers().firstValue("Retry-After").isPresent();
        note(instance.name(), client, answer.statusCode(), retryAfter, "");
        copy(answer.headers().map(), client);
        try {
            answer(client, answer.statusCode(), answer.body());
        } catch (IOException gone) {
            client.close();
        }
    }

    private void note(String instance, HttpExchange client, int status, boolean retryAfter, String trouble) {
        String act = client.getRequestMethod() + " " + client.getRequestURI().getPath();
        exchanges.add(new Exchange(instance, act, status, retryAfter, trouble));
    }

    private static HttpRequest request(Instance instance, HttpExchange client, byte[] body) {
        URI asked = client.getRequestURI();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(instance.url() + asked.toString()))
                .timeout(TIMEOUT)
                .method(
                        client.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        client.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void copy(Map<String, List<String>> headers, HttpExchange client) {
        headers.forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                client.getResponseHeaders().put(name, values);
            }
        });
    }

    private static void answer(HttpExchange client, int status, byte[] body) throws IOException {
        client.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            client.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        http.close();
    }
}
