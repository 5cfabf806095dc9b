package dk.samvaer.local.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * One page for the APIs of all services, from their committed {@code api/openapi.yaml}. Calls tried out on the page go through this
 * server, so that no service has to allow another origin.
 */
public final class ApiPage implements AutoCloseable {
    private static final String UI = "META-INF/resources/webjars/swagger-ui/";
    private static final Set<String> FOLLOWS = Set.of(
            "accept",
            "accept-language",
            "authorization",
            "content-type",
            "correlation-id",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "purpose");
    private static final Set<String> COMES_BACK =
            Set.of("api-version", "content-disposition", "content-type", "etag", "location", "retry-after");
    private static final Map<String, String> TYPES = Map.of(
            "css",
            "text/css",
            "html",
            "text/html; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8",
            "png",
            "image/png");

    private final Path root;
    private final Map<String, URI> targets;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;

    private ApiPage(Path root, Map<String, URI> targets, int port) throws IOException {
        this.root = root;
        this.targets = targets;
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", port == 0 ? FreePort.any() : port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Starts the page; port 0 takes a free one.
     *
     * @param root the repository, with a folder {@code <name>-service} for each service
     * @param targets where calls to {@code /<name>/...} go
     */
    public static ApiPage start(Path root, Map<String, URI> targets, int port) {
        try {
            return new ApiPage(root, targets, port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The address of the page. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        http.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String[] parts = path.substring(1).split("/", 2);
            String rest = parts.length == 2 ? parts[1] : "";
            URI target = targets.get(parts[0]);
            if (target != null && rest.equals("openapi.yaml")) {
                answer(exchange, "application/yaml", contract(parts[0]));
            } else if (target != null) {
                forward(
                        exchange,
                        URI.create(target
                                + exchange.getRequestURI().getRawPath().substring(parts[0].length() + 1)
                                + query(exchange)));
            } else {
                answer(exchange, TYPES.get(extension(path)), file(path));
            }
        }
    }

    /** The published document, with this server in the place of the service. */
    private byte @Nullable [] contract(String service) throws IOException {
        Path file = root.resolve(service + "-service/api/openapi.yaml");
        return Files.exists(file)
                ? Files.readString(file, UTF_8)
                        .replaceFirst("(?m)^  url: /$", "  url: /" + service)
                        .getBytes(UTF_8)
                : null;
    }

    private static byte @Nullable [] file(String path) throws IOException {
        if (path.equals("/")) {
            return resource(ApiPage.class.getResourceAsStream("api-page.html"));
        }
        return path.matches("/ui/[a-z0-9-]+\\.(css|js|png)")
                ? resource(ApiPage.class.getClassLoader().getResourceAsStream(UI + version() + path.substring(3)))
                : null;
    }

    private static String version() throws IOException {
        var pom = new Properties();
        try (InputStream in = ApiPage.class
                .getClassLoader()
                .getResourceAsStream("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            pom.load(in);
        }
        return pom.getProperty("version", "");
    }

    private static byte @Nullable [] resource(@Nullable InputStream in) throws IOException {
        try (in) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private void forward(HttpExchange exchange, URI target) throws IOException {
        var request = HttpRequest.newBuilder(target)
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (FOLLOWS.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (COMES_BACK.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            send(exchange, answer.statusCode(), answer.body());
        } catch (IOException away) {
            send(exchange, 502, "The service does not answer.".getBytes(UTF_8));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static String query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private static String extension(String path) {
        return path.equals("/") ? "html" : path.substring(path.lastIndexOf('.') + 1);
    }

    private static void answer(HttpExchange exchange, @Nullable String type, byte @Nullable [] content)
            throws IOException {
        if (content == null) {
            send(exchange, 404, "There is nothing at this address.".getBytes(UTF_8));
            return;
        }
        if (type != null) {
            exchange.getResponseHeaders().put("Content-Type", List.of(type));
        }
        send(exchange, 200, content);
    }

    private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }
}
