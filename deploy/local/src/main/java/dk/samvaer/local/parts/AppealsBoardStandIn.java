package dk.samvaer.local.parts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for the system of the appeals board (Ankestyrelsen).
 *
 * <p>{@code POST /cases} takes a forwarded complaint and answers 201 with a reference, the same one for the same
 * {@code complaintId}; {@code GET /cases/{reference}} gives it back.
 */
public final class AppealsBoardStandIn implements AutoCloseable {
    private static final int LARGEST_BODY = 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, JsonNode> cases;
    private final HttpServer server;

    private AppealsBoardStandIn(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        this.file = folder.resolve("cases.json");
        this.cases = Files.exists(file)
                ? JSON.readValue(file.toFile(), new TypeReference<LinkedHashMap<String, JsonNode>>() {})
                : new LinkedHashMap<>();
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", port == 0 ? FreePort.any() : port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/cases", this::handle);
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

    /** The address of the stand-in. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("POST") && path.equals("/cases")) {
                receive(exchange);
            } else if (exchange.getRequestMethod().equals("GET") && path.startsWith("/cases/")) {
                JsonNode found = find(path.substring("/cases/".length()));
                answer(exchange, found == null ? 404 : 200, found == null ? Map.of("code", "NOT_FOUND") : found);
            } else {
                answer(exchange, 404, Map.of("code", "NOT_FOUND"));
            }
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            answer(exchange, 413, Map.of("code", "TOO_LARGE"));
            return;
        }
        try {
            JsonNode complaint = JSON.readTree(body);
            if (complaint.path("complaintId").asString("").isBlank()) {
                answer(exchange, 400, Map.of("code", "COMPLAINT_ID_MISSING"));
            } else {
                answer(exchange, 201, Map.of("boardReference", register(complaint)));
            }
        } catch (JacksonException malformed) {
            answer(exchange, 400, Map.of("code", "MALFORMED"));
        }
    }

    private synchronized @Nullable JsonNode find(String reference) {
        return cases.get(reference);
    }

    private synchronized String register(JsonNode complaint) throws IOException {
        String id = complaint.path("complaintId").asString();
        for (var known : cases.entrySet()) {
            if (known.getValue().path("complaintId").asString().equals(id)) {
                return known.getKey();
            }
        }
        String reference = "AST-%06d".formatted(cases.size() + 1);
        cases.put(reference, complaint);
        Path next = file.resolveSibling("cases.json.next");
        JSON.writeValue(next.toFile(), cases);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return reference;
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
    }
}
