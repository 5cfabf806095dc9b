package dk.samvaer.complaint.remote;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samvaer.complaint.application.ServiceConnections;
import dk.samvaer.starter.remote.ClientLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The other services and the token issuer on one real port; what they answer is said one answer after the other, and the last one stays. */
final class OwnersInTests implements AutoCloseable {
    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("complaint-service:secret".getBytes(ISO_8859_1));

    private final HttpServer server;
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final CountDownLatch silence = new CountDownLatch(1);

    /** A request of a service: its path, its token and its body. */
    record Asked(String path, String token, String body) {}

    private record Answer(
            int status,
            String type,
            byte[] content,
            @Nullable String location) {}

    OwnersInTests() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.createContext("/token", this::token);
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    ServiceConnections connections(Duration longest) {
        return new ServiceConnections(
                url("/of-visitation"),
                url("/of-plan"),
                url("/of-transport"),
                longest,
                Duration.ofMinutes(10),
                new ClientLogin(url("/token"), "complaint-service", "secret", null));
    }

    void answer(int status, String json) {
        answers.add(new Answer(status, "application/json", json.getBytes(UTF_8), null));
    }

    void redirect(String to) {
        answers.add(new Answer(307, "application/json", new byte[0], url(to)));
    }

    /** A document that begins as a PDF does and is so large. */
    void pdf(int bytes) {
        answers.add(new Answer(200, "application/pdf", Arrays.copyOf("%PDF-".getBytes(UTF_8), bytes), null));
    }

    /** Nothing is answered before the end of the test. */
    void silence() {
        answers.add(new Answer(0, "", new byte[0], null));
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void token(HttpExchange exchange) throws IOException {
        boolean known = LOGIN.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var given = """
            {"access_token":"own-%d","expires_in":3600}\
            """.formatted(tokens.incrementAndGet());
        send(exchange, new Answer(known ? 200 : 401, "application/json", given.getBytes(UTF_8), null));
    }

    private void serve(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        var next = answers.size() > 1 ? answers.remove() : answers.element();
        if (next.status() == 0) {
            await();
        } else {
            send(exchange, next);
        }
    }

    private void await() {
        try {
            silence.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            if (answer.location() != null) {
                exchange.getResponseHeaders().set("Location", answer.location());
            }
            exchange.sendResponseHeaders(answer.status(), answer.content().length == 0 ? -1 : answer.content().length);
            exchange.getResponseBody().write(answer.content());
        }
    }

    @Override
    public void close() {
        silence.countDown();
        server.stop(0);
    }
}
