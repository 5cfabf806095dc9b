package dk.samvaer.starter.testkit.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.testkit.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks for letters as a browser does, and checks the answers. */
public final class LetterCalls {
    public static final String PAGE = "text/html";
    public static final String PRINT = "application/pdf";

    private LetterCalls() {}

    /** @param known entity tags of letters that the caller has already */
    public static HttpResponse<byte[]> ask(Portal who, String path, String form, String... known) {
        var request = HttpRequest.newBuilder(URI.create(who.address() + path))
                .header("Authorization", "Bearer " + who.token())
                .header("Accept", form);
        for (var etag : known) {
            request.header("If-None-Match", etag);
        }
        return send(request.build());
    }

    /** Asks for a letter by terms that travel in a body, as another service does. */
    public static HttpResponse<byte[]> search(Portal who, String path, String form, String terms) {
        return send(HttpRequest.newBuilder(URI.create(who.address() + path))
                .header("Authorization", "Bearer " + who.token())
                .header("Accept", form)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(terms))
                .build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The letter as a page, which the caller must be given. */
    public static String page(Portal who, String path) {
        var page = ask(who, path, PAGE);
        var text = new String(page.body(), UTF_8);
        assertThat(page.statusCode()).as(text).isEqualTo(200);
        return text;
    }

    public static void assertProblem(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(new String(answer.body(), UTF_8)).contains(code);
    }

    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
