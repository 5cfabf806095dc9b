package dk.samvaer.transport.visitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samvaer.starter.remote.ClientLogin;
import dk.samvaer.transport.application.addresses.VisitationConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on a real port that answers as visitation-service and the token issuer do, or as they do when they are in trouble. */
public final class VisitationStandIn implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<UUID, String> citizens = new ConcurrentHashMap<>();
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final List<String> traces = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private final int port;
    private volatile Behaviour behaviour = Behaviour.ANSWERS;
    private volatile CountDownLatch release = new CountDownLatch(1);
    private volatile long tokenSeconds = 3600;
    private volatile int validToken;
    private volatile @Nullable HttpServer server;

    /** What it does to those who ask. */
    public enum Behaviour {
        ANSWERS,
        /** Not before it behaves otherwise. */
        HOLDS,
        /** Does not even give tokens before it behaves otherwise. */
        HOLDS_TOKENS,
        FAILS,
        /** Every second time. */
        FLAPS,
        REFUSES
    }

    public VisitationStandIn() {
        server = started(0);
        port = server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    VisitationConnection connection(Duration longest, Duration leftAlone) {
        var client = new ClientLogin(url() + "/token", "transport-service", "secret", null);
        return new VisitationConnection(url(), longest, leftAlone, client);
    }

    /** Somebody is driven in the case. */
    public void knows(UUID caseId, String name, @Nullable String address, boolean isProtected) {
        var where = address == null ? "" : """
            "address":"%s",\
            """.formatted(address);
        citizens.put(caseId, """
            {"caseId":"%s","citizenId":"%s","name":"%s",%s"nameAddressProtected":%s}\
            """.formatted(caseId, UUID.randomUUID(), name, where, isProtected));
    }

    public void forgets(UUID caseId) {
        citizens.remove(caseId);
    }

    public void behaves(Behaviour next) {
        behaviour = next;
        release.countDown();
        release = new CountDownLatch(1);
    }

    /** The questions that were answered, the oldest first. */
    public List<JsonNode> asked() {
        return List.copyOf(asked);
    }

    /** The trace contexts that the questions were asked in. */
    public List<String> traces() {
        return List.copyOf(traces);
    }

    /** How many questions, of both kinds, wait for an answer. */
    public int held() {
        return held.get();
    }

    /** How many questions came, also those that were not answered. */
    int taken() {
        return taken.get();
    }

    int tokensGiven() {
        return tokens.get();
    }

    void givesTokensFor(long seconds) {
        tokenSeconds = seconds;
    }

    /** As after a change of keys at the issuer. */
    void refusesTokensGivenSoFar() {
        validToken = tokens.get() + 1;
    }

    public void stop() {
        var running = server;
        if (running != null) {
            running.stop(0);
            server = null;
        }
    }

    public void startAgain() {
        if (server == null) {
            server = started(port);
        }
    }

    private HttpServer started(int onPort) {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), 0);
            started.createContext("/token", this::token);
            started.createContext("/v1/driven-citizens/search", this::search);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.start();
            return started;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (behaviour == Behaviour.HOLDS_TOKENS) {
            hold();
        }
        boolean known = "Basic dHJhbnNwb3J0LXNlcnZpY2U6c2VjcmV0"
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (known && form.equals("grant_type=client_credentials")) {
            answer(exchange, 200, """
                {"access_token":"%d","token_type":"Bearer","expires_in":%d}\
                """.formatted(tokens.incrementAndGet(), tokenSeconds));
        } else {
            answer(exchange, 401, "{}");
        }
    }

    private void search(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        int number = taken.incrementAndGet();
        traces.addAll(exchange.getRequestHeaders().getOrDefault("traceparent", List.of()));
        switch (behaviour) {
            case ANSWERS, HOLDS_TOKENS -> found(exchange, body);
            case HOLDS -> {
                hold();
                found(exchange, body);
            }
            case FAILS -> answer(exchange, 503, "{}");
            case FLAPS -> {
                if (number % 2 == 0) {
                    found(exchange, body);
                } else {
                    answer(exchange, 503, "{}");
                }
            }
            case REFUSES -> answer(exchange, 403, "{}");
        }
    }

    private void hold() {
        held.incrementAndGet();
        try {
            release.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            held.decrementAndGet();
        }
    }

    private void found(HttpExchange exchange, byte[] body) throws IOException {
        var bearer = exchange.getRequestHeaders().getFirst("Authorization");
        if (bearer == null || Integer.parseInt(bearer.substring("Bearer ".length())) < validToken) {
            answer(exchange, 401, "{}");
            return;
        }
        var question = JSON.readTree(body);
        asked.add(question);
        var items = question.at("/caseIds")
                .valueStream()
                .map(it -> citizens.get(UUID.fromString(it.asString())))
                .filter(it -> it != null)
                .collect(Collectors.joining(","));
        answer(exchange, 200, "{\"items\":[" + items + "],\"unknown\":[]}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        behaves(Behaviour.FAILS);
        stop();
    }
}
