package dk.samvaer.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samvaer.starter.letter.CaseDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stands in for visitation, plan and transport as the owners of parts of a file, and for the token issuer. */
final class PartOwners implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] PDF = new CaseDocument(
                    "Bilag", "Et opdigtet bilag", null, LocalDate.of(2026, 11, 2), List.of(), List.of())
            .letter("bilag")
            .pdf();

    private final HttpServer server;
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final Map<String, List<String>> kinds = new ConcurrentHashMap<>();

    /** What an owner does with those who ask. */
    enum Behaviour {
        ANSWERS,
        /** Lists its parts, and fails when one is asked for. */
        LISTS_ONLY,
        /** Gives something that is no PDF. */
        GIVES_RUBBISH,
        /** Gives six MiB for each part. */
        GIVES_MUCH,
        FAILS,
        REFUSES,
        KNOWS_NOTHING
    }

    PartOwners() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.createContext("/token", it -> answer(it, 200, "application/json", """
            {"access_token":"own","expires_in":3600}\
            """.getBytes(UTF_8)));
        List.of("visitation", "plan", "transport")
                .forEach(owner -> server.createContext("/" + owner + "/v1/file-parts", it -> serve(owner, it)));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        calm();
    }

    void calm() {
        behaviours.clear();
        asked.clear();
        kinds.put("visitation", List.of("DECISION", "ASSESSMENT", "REVIEW", "CORRESPONDENCE", "TIMELINE", "NEW_KIND"));
        kinds.put("plan", List.of("PLAN"));
        kinds.put("transport", List.of("TRANSPORT"));
    }

    String url(String owner) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + owner;
    }

    void behaves(String owner, Behaviour next) {
        behaviours.put(owner, next);
    }

    void has(String owner, String... only) {
        kinds.put(owner, List.of(only));
    }

    /** The questions with the token of complaint-service, each with its owner. */
    List<JsonNode> asked() {
        return List.copyOf(asked);
    }

    private void serve(String owner, HttpExchange exchange) throws IOException {
        var question = JSON.readTree(exchange.getRequestBody().readAllBytes());
        boolean search = exchange.getRequestURI().getPath().endsWith("/search");
        if (!"Bearer own".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "application/json", new byte[0]);
            return;
        }
        if (!exchange.getRequestURI().getPath().contains("/file-parts")) {
            answer(exchange, 200, "application/json", "{\"items\":[]}".getBytes(UTF_8));
            return;
        }
        asked.add(((ObjectNode) question).put("owner", owner));
        switch (behaviours.getOrDefault(owner, Behaviour.ANSWERS)) {
            case ANSWERS -> given(owner, exchange, search, PDF);
            case GIVES_MUCH -> given(owner, exchange, search, Arrays.copyOf(PDF, 6 * 1024 * 1024));
            case LISTS_ONLY -> {
                if (search) {
                    given(owner, exchange, true, PDF);
                } else {
                    answer(exchange, 503, "application/json", new byte[0]);
                }
            }
            case GIVES_RUBBISH -> given(owner, exchange, search, "no file".getBytes(UTF_8));
            case FAILS -> answer(exchange, 503, "application/json", new byte[0]);
            case REFUSES -> answer(exchange, 403, "application/json", new byte[0]);
            case KNOWS_NOTHING -> answer(exchange, 404, "application/json", new byte[0]);
        }
    }

    private void given(String owner, HttpExchange exchange, boolean search, byte[] pdf) throws IOException {
        if (search) {
            answer(exchange, 200, "application/json", list(owner).getBytes(UTF_8));
        } else {
            answer(exchange, 200, "application/pdf", pdf);
        }
    }

    private String list(String owner) {
        return kinds.getOrDefault(owner, List.of()).stream()
                .map(kind -> """
                    {"partId":"%s","kind":"%s","title":"Bilag om %s","madeOn":"2026-11-02"}\
                    """.formatted(UUID.randomUUID(), kind, kind))
                .collect(Collectors.joining(",", "{\"caseNumber\":\"2026-7K3MX-9QW4R\",\"items\":[", "]}"));
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
