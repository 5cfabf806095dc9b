package dk.samvaer.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiPageTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void the_page_and_what_it_is_made_of_are_there(@TempDir Path root) throws Exception {
        try (ApiPage page = ApiPage.start(root, Map.of(), 0)) {
            assertThat(get(page.url() + "/").body()).contains("Samvær").contains("ui/swagger-ui-bundle.js");
            assertThat(get(page.url() + "/ui/swagger-ui-bundle.js").statusCode())
                    .isEqualTo(200);
            assertThat(get(page.url() + "/ui/swagger-ui.css").headers().firstValue("Content-Type"))
                    .contains("text/css");
            assertThat(get(page.url() + "/ui/..%2f..%2fsecret.js").statusCode()).isEqualTo(404);
            assertThat(get(page.url() + "/elsewhere/openapi.yaml").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_published_document_names_the_page_as_the_server(@TempDir Path root) throws Exception {
        Path api = Files.createDirectories(root.resolve("plan-service/api"));
        Files.writeString(api.resolve("openapi.yaml"), "servers:\n- description: It.\n  url: /\npaths: {}\n");
        try (ApiPage page = ApiPage.start(root, Map.of("plan", URI.create("http://localhost:1")), 0)) {
            assertThat(get(page.url() + "/plan/openapi.yaml").body()).contains("  url: /plan\n");
        }
    }

    @Test
    void a_call_goes_to_the_service_with_its_token_and_comes_back_with_its_version(@TempDir Path root)
            throws Exception {
        HttpServer service = service();
        URI address = URI.create("http://localhost:" + service.getAddress().getPort());
        try (ApiPage page = ApiPage.start(root, Map.of("plan", address), 0)) {
            var answer = get(page.url() + "/plan/v1/action-plans?caseId=1");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
            assertThat(answer.headers().firstValue("Server-Secret")).isEmpty();
            assertThat(answer.body()).isEqualTo("/v1/action-plans?caseId=1 Bearer t null");
        } finally {
            service.stop(0);
        }
    }

    @Test
    void a_service_that_is_down_is_said_to_be_down(@TempDir Path root) throws Exception {
        URI nobody = URI.create("http://localhost:" + FreePort.any());
        try (ApiPage page = ApiPage.start(root, Map.of("plan", nobody), 0)) {
            assertThat(get(page.url() + "/plan/v1/action-plans").statusCode()).isEqualTo(502);
        }
    }

    /** Answers with what reached it. */
    private static HttpServer service() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            byte[] heard = (exchange.getRequestURI() + " " + headers.getFirst("Authorization") + " "
                            + headers.getFirst("Cookie"))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            exchange.getResponseHeaders().set("Server-Secret", "x");
            exchange.sendResponseHeaders(409, heard.length);
            exchange.getResponseBody().write(heard);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer t")
                .header("Cookie", "c=1")
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
