package dk.samvaer.local.cli;

import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Rest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** The service that an operator's command speaks with: one of this machine, or one at a given address with a given token. */
final class OperatedService {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Mixin
    private final Where where = new Where();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The service's address, for example of a port that kubectl forwards (default: the one of this"
                    + " machine).",
            defaultValue = "")
    private String url = "";

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description =
                    "A token with the role OPERATOR (default: SAMVAER_TOKEN, else one of this machine's issuer). On a"
                            + " machine that others use give it by SAMVAER_TOKEN: they see the arguments.",
            defaultValue = "${env:SAMVAER_TOKEN:-}")
    private String token = "";

    Rest.Answer get(String service, String path) {
        return send(service, path, "GET", null);
    }

    Rest.Answer post(String service, String path, Map<String, ?> body) {
        return send(service, path, "POST", body);
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private Rest.Answer send(String service, String path, String method, @Nullable Map<String, ?> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(service) + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + bearer())
                .header("Content-Type", "application/json");
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .method(method, BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
        }
        return Rest.PLAIN.send(request.build());
    }

    private String address(String service) {
        Part part = Named.service(service);
        if (!url.isBlank() && !url.matches("https?://[^/]+.*")) {
            throw new IllegalStateException(url + " is no address; it begins with http:// or https://.");
        }
        return url.isBlank() ? addresses().url(part) : url.replaceFirst("/$", "");
    }

    private String bearer() {
        if (token.isBlank()) {
            if (!url.isBlank()) {
                throw new IllegalStateException(
                        "A service at a given address needs a token: --token or SAMVAER_TOKEN.");
            }
            token = new Rest(addresses()).token(Map.of("role", "OPERATOR"));
        }
        return token;
    }

    private Addresses addresses() {
        return where.platform().addresses();
    }
}
