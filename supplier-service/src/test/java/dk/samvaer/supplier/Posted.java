package dk.samvaer.supplier;

import static dk.samvaer.starter.testkit.Contract.json;

import dk.samvaer.starter.testkit.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** What a supplier's own HTTP client sends, with headers of its choice, and what it gets. */
record Posted(HttpResponse<String> answer) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Posted post(Portal sender, String path, Map<String, String> headers, String body) {
        var request = HttpRequest.newBuilder(URI.create(sender.address() + path))
                .header("Authorization", "Bearer " + sender.token())
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return new Posted(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    int status() {
        return answer.statusCode();
    }

    String at(String pointer) {
        return json(answer.body()).at(pointer).asString("");
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
