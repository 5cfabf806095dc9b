package dk.samvaer.local.parts;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samvaer.local.parts.BoardCases.Arrived;
import dk.samvaer.local.parts.BoardReception.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for the system of the appeals board (Ankestyrelsen), as far as it is known to be needed.
 *
 * <ul>
 *   <li>{@code POST /cases} takes a package (application/zip, with {@code Idempotency-Key}, {@code Complaint-Id} and the
 *       {@code Content-Digest} of RFC 9530): 201 with a reference, 200 with the same one for the same key and content; 409 for the same key
 *       with other content, or where the complaint is held under another key; 410 where the key was withdrawn.
 *   <li>{@code PUT /withdrawals/{key}} notes that the complaint was withdrawn, also before its package comes: 204.
 *   <li>{@code GET /cases}, {@code /cases/{reference}} and {@code /cases/{reference}/package} show what is held.
 *   <li>{@code PUT /fault} lets the next requests fail, see {@link BoardFault}.
 * </ul>
 */
public final class AppealsBoardStandIn implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Answer NOT_FOUND = new Answer(404, Map.of("code", "NOT_FOUND"));

    private final BoardCases cases;
    private final BoardReception reception;
    private final AtomicInteger underWay = new AtomicInteger();
    private final BoardFaults faults = new BoardFaults();
    private final HttpServer server;

    private AppealsBoardStandIn(Path folder, int port) throws IOException {
        this.cases = new BoardCases(folder);
        this.reception = new BoardReception(cases);
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", port == 0 ? FreePort.any() : port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Starts the stand-in with its cases in the folder; port 0 takes a free one. */
    public static AppealsBoardStandIn start(Path folder, int port) {
        try {
            return new AppealsBoardStandIn(folder, port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** In the order in which they came. */
    public List<BoardCase> held() {
        return cases.all();
    }

    public byte[] content(String reference) {
        return cases.content(reference);
    }

    /** Lets the next packages meet a fault, so many; null and 0 end it. A late one is so late. */
    public void fail(@Nullable BoardFault fault, int times, Duration late) {
        faults.set(fault, times, late);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** How many requests it deals with just now. */
    public int underWay() {
        return underWay.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        underWay.incrementAndGet();
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().substring(1).split("/", -1);
            switch (exchange.getRequestMethod() + " " + path[0] + " " + path.length) {
                case "POST cases 1" -> receive(exchange);
                case "PUT withdrawals 2" -> withdraw(exchange, path[1]);
                case "GET cases 1" -> answer(exchange, new Answer(200, cases.all()));
                case "GET cases 2" -> show(exchange, path[1]);
                case "GET cases 3" -> give(exchange, path[1]);
                case "PUT fault 1" -> fail(exchange);
                default -> answer(exchange, NOT_FOUND);
            }
        } finally {
            underWay.decrementAndGet();
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        Arrived arrived = cases.receive(exchange.getRequestBody());
        try {
            BoardFault fault = faults.next();
            if (fault == null) {
                answer(exchange, reception.take(headers, arrived));
            } else {
                go(exchange, arrived, fault);
            }
        } finally {
            Files.deleteIfExists(arrived.file());
        }
    }

    private void go(HttpExchange exchange, Arrived arrived, BoardFault fault) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        switch (fault) {
            case AWAY -> exchange.close();
            case ERROR -> answer(exchange, new Answer(503, Map.of("code", "UNAVAILABLE")));
            case NOT_LET_IN -> answer(exchange, new Answer(401, Map.of("code", "UNAUTHENTICATED")));
            case TOO_MANY -> answer(exchange, new Answer(429, Map.of("code", "TOO_MANY_REQUESTS")));
            case ERROR_AFTER_TAKING -> {
                reception.take(headers, arrived);
                answer(exchange, new Answer(500, Map.of("code", "FAILED")));
            }
            case ANSWER_LOST -> {
                reception.take(headers, arrived);
                exchange.close();
            }
            case LATE_ANSWER -> {
                Answer taken = reception.take(headers, arrived);
                pause();
                answer(exchange, taken);
            }
            case LATE_TAKING -> {
                pause();
                answer(exchange, reception.take(headers, arrived));
            }
            case TWICE -> {
                reception.take(headers, arrived);
                answer(exchange, reception.take(headers, arrived));
            }
            case REFUSAL -> answer(exchange, new Answer(422, Map.of("code", "FILE_NOT_READABLE")));
            case OTHER_CONTENT ->
                answer(exchange, new Answer(201, Map.of("boardReference", "AST-0", "sha256", "0".repeat(64))));
        }
    }

    /** Waits as long as was said, for a test only. */
    private void pause() {
        try {
            Thread.sleep(faults.late());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void withdraw(HttpExchange exchange, String key) throws IOException {
        cases.withdraw(key);
        exchange.sendResponseHeaders(204, -1);
    }

    private void show(HttpExchange exchange, String reference) throws IOException {
        var found = cases.find(reference);
        answer(exchange, found.isPresent() ? new Answer(200, found.get()) : NOT_FOUND);
    }

    private void give(HttpExchange exchange, String reference) throws IOException {
        if (cases.find(reference).isEmpty()) {
            answer(exchange, NOT_FOUND);
            return;
        }
        byte[] zip = cases.content(reference);
        exchange.getResponseHeaders().set("Content-Type", "application/zip");
        exchange.sendResponseHeaders(200, zip.length);
        exchange.getResponseBody().write(zip);
    }

    private void fail(HttpExchange exchange) throws IOException {
        JsonNode wanted = JSON.readTree(exchange.getRequestBody().readAllBytes());
        String fault = wanted.path("fault").asString("");
        fail(
                fault.isBlank() ? null : BoardFault.valueOf(fault),
                wanted.path("times").asInt(0),
                Duration.ofMillis(wanted.path("lateMillis").asLong(0)));
        exchange.sendResponseHeaders(204, -1);
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] json = JSON.writeValueAsBytes(answer.body());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), json.length);
        exchange.getResponseBody().write(json);
    }
}
