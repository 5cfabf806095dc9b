package dk.samvaer.transport.application.addresses;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How visitation-service is reached.
 *
 * @param longest how long one call may take
 * @param leftAlone how long it is not asked after five of the last ten calls failed
 */
public record VisitationConnection(
        @NotBlank String url,
        @DefaultValue("2s") Duration longest,
        @DefaultValue("10s") Duration leftAlone,
        @NotNull @Valid Client client) {

    /**
     * The service's own login at the token issuer (OAuth 2.0, client credentials).
     *
     * @param scope what is asked for; null asks for what the issuer gives the client
     */
    public record Client(
            @NotBlank String tokenUri,
            @NotBlank String id,
            @NotBlank String secret,
            @Nullable String scope) {

        /** Masked, so that a log line cannot show the secret. */
        @Override
        public String toString() {
            return "client " + id;
        }
    }
}
