package dk.samvaer.transport.visitation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.samvaer.transport.application.addresses.VisitationConnection.Client;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** The service's own token, kept until shortly before it ends. Source: RFC 6749, section 4.4. */
final class ClientToken {
    private static final Duration RENEWED_BEFORE_END = Duration.ofSeconds(30);
    private static final Duration KEPT_WHERE_NOT_SAID = Duration.ofMinutes(1);

    private final RestClient issuer;
    private final Client client;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Kept kept;

    /** @param clock of the machine, by which tokens end */
    ClientToken(RestClient issuer, Client client, InstantSource clock) {
        this.issuer = issuer;
        this.client = client;
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

    /** Asks for one where none is kept; several that need one ask once. */
    String value() throws InterruptedException {
        var now = current();
        if (now != null) {
            return now;
        }
        asking.lockInterruptibly();
        try {
            var meanwhile = current();
            return meanwhile == null ? ask() : meanwhile;
        } finally {
            asking.unlock();
        }
    }

    /** Forgets a token that was refused, so that the next call asks for another. */
    void forget(String refused) {
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
        if (client.scope() != null) {
            form.add("scope", client.scope());
        }
        var given = issuer.post()
                .uri(client.tokenUri())
                .headers(headers -> headers.setBasicAuth(client.id(), client.secret()))
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
