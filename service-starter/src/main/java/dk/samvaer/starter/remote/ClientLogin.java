package dk.samvaer.starter.remote;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A service's own login at the token issuer (OAuth 2.0, client credentials).
 *
 * @param scope what is asked for; null asks for what the issuer gives the client
 */
public record ClientLogin(
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
