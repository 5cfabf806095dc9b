package dk.samvaer.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A server on a real port that says, as visitation-service does, to whom letters go. */
final class AddresseesInTests implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<UUID, String> items = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean away;

    AddresseesInTests() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.createContext("/v1/addressees/search", this::search);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Visitation fails until it is said to be back. */
    void away(boolean isAway) {
        away = isAway;
    }

    int asked() {
        return asked.get();
    }

    /** Somebody written to on paper, with a copy to that representative. */
    void knows(UUID caseId, String name, UUID representativeId) {
        items.put(caseId, """
            {"caseId":"%s","citizenId":"%s","caseNumber":"2026-QTG7R-AT6K5","delivery":"LETTER","name":"%s",
             "address":"Eksempelvej 1","addressProtected":true,"later":1,
             "copies":[{"representativeId":"%s","kind":"GUARDIAN","name":"Bodil Opdigtet","contact":"Opdigtet Allé 2"}],
             "sender":{"name":"Visitation for Handicap og Psykiatri","municipality":"Næstved Kommune",
             "address":["Prøvegade 1"],"phone":"00 00 00 00","openingHours":["Fredag kl. 9-12"]}}\
            """.formatted(caseId, UUID.randomUUID(), name, representativeId));
    }

    private void search(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var question = JSON.readTree(exchange.getRequestBody().readAllBytes());
        boolean admitted = exchange.getRequestHeaders().getFirst("Authorization") != null;
        if (away || !admitted) {
            answer(exchange, admitted ? 503 : 401, "{}");
            return;
        }
        var found = question.at("/caseIds")
                .valueStream()
                .map(it -> items.get(UUID.fromString(it.asString())))
                .filter(it -> it != null)
                .collect(Collectors.joining(","));
        answer(exchange, 200, "{\"items\":[" + found + "],\"unknown\":[]}");
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
        server.stop(0);
    }
}
