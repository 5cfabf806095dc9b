package dk.samvaer.starter.remote;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Puts the service's own token on each request. It is kept until shortly before it ends, and one that is refused is forgotten, so that the
 * next try asks for another. Source: RFC 6749, section 4.4.
 */
public final class ClientToken implements ClientHttpRequestInterceptor {
    private static final Duration RENEWED_BEFORE_END = Duration.ofSeconds(30);
    private static final Duration KEPT_WHERE_NOT_SAID = Duration.ofMinutes(1);

    private final RestClient issuer;
    private final ClientLogin login;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Kept kept;

    /** @param clock of the machine, by which tokens end */
    public ClientToken(RestClient issuer, ClientLogin login, InstantSource clock) {
        this.issuer = issuer;
        this.login = login;
        this.clock = clock;
    }

    private record Kept(String value, Instant until) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Given(
            @JsonProperty("access_token") @Nullable String accessToken,
            @JsonProperty("expires_in") @Nullable Long expiresIn) {

        Duration holds() {
            return expiresIn == null ? KEPT_WHERE_NOT_SAID : Duration.ofSeconds(expiresIn);
        }
    }

    /** Whether the other service has refused, and would again: a refused token is asked for anew. For {@link CallLimits#answered()}. */
    public static boolean isRefusal(Throwable failed) {
        return failed instanceof HttpClientErrorException && !(failed instanceof HttpClientErrorException.Unauthorized);
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        var bearer = value();
        request.getHeaders().setBearerAuth(bearer);
        var answer = execution.execute(request, body);
        if (answer.getStatusCode().value() == HttpStatus.UNAUTHORIZED.value()) {
            forget(bearer);
        }
        return answer;
    }

    /** Asks for one where none is kept; several that need one ask once. */
    private String value() throws IOException {
        var now = current();
        if (now != null) {
            return now;
        }
        lock();
        try {
            var meanwhile = current();
            return meanwhile == null ? ask() : meanwhile;
        } finally {
            asking.unlock();
        }
    }

    private void lock() throws IOException {
        try {
            asking.lockInterruptibly();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("ended while another asked for the token");
        }
    }

    private void forget(String refused) {
        var now = kept;
        if (now != null && now.value().equals(refused)) {
            kept = null;
        }
    }

    private @Nullable String current() {
        var now = kept;
        return now != null && clock.instant().isBefore(now.until()) ? now.value() : null;
    }

    private String ask() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        if (login.scope() != null) {
            form.add("scope", login.scope());
        }
        var given = issuer.post()
                .uri(login.tokenUri())
                .headers(headers -> headers.setBasicAuth(login.id(), login.secret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Given.class);
        if (given == null || given.accessToken() == null) {
            throw new ResourceAccessException("the token issuer gave no token");
        }
        kept = new Kept(given.accessToken(), clock.instant().plus(given.holds()).minus(RENEWED_BEFORE_END));
        return given.accessToken();
    }
}
