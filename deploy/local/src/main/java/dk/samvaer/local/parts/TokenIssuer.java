package dk.samvaer.local.parts;

import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth2 issuer that gives anybody any role: for tests and for one machine only.
 *
 * <p>By HTTP: {@code POST <issuer>/token} with grant type {@code client_credentials} and the form fields {@code role},
 * {@code supplier_id}, {@code citizen_id}, {@code subject}. Without a role, a service asks for a token of its own: the client in the header
 * {@code Authorization} is its subject, and its role is {@code SYSTEM}.
 */
public final class TokenIssuer implements AutoCloseable {
    private static final String ISSUER = "default";
    private static final String CLIENT = "samvaer";
    /** Each service takes only tokens made for it; a portal that uses all five has tokens for all five. */
    private static final List<String> AUDIENCES =
            List.of("samvaer-visitation", "samvaer-plan", "samvaer-supplier", "samvaer-transport", "samvaer-complaint");
    /** The assurance level of the national login, as OIOSAML names it; citizens and who acts for them need Substantial or High. */
    private static final String ASSURANCE = "https://data.gov.dk/concept/core/nsis/loa";
    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger HTTP_LOG = Logger.getLogger("okhttp3.mockwebserver.MockWebServer");

    private static final long EIGHT_HOURS = 8L * 60 * 60;

    private final MockOAuth2Server server;

    private TokenIssuer(MockOAuth2Server server) {
        this.server = server;
    }

    /** Starts the issuer on the port; 0 takes a free one. */
    public static TokenIssuer start(int port) {
        QuietLogs.apply();
        HTTP_LOG.setLevel(Level.SEVERE);
        OAuth2TokenCallback onRequest = new Claims(TokenIssuer::requested);
        var server = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(), Set.of(onRequest)));
        try {
            server.start(InetAddress.getByName("localhost"), port == 0 ? FreePort.any() : port);
        } catch (IOException unbound) {
            throw new UncheckedIOException(unbound);
        }
        return new TokenIssuer(server);
    }

    /** The value of the claim {@code iss}. */
    public String issuer() {
        return server.issuerUrl(ISSUER).toString();
    }

    /** A token for the role (several with commas), valid for eight hours. */
    public String token(
            String role, @Nullable String supplierId, @Nullable String citizenId, @Nullable String subject) {
        var identity = new Identity(role, supplierId, citizenId, subject);
        return server.issueToken(ISSUER, CLIENT, new Claims(request -> identity))
                .serialize();
    }

    /** A token for the role that is bound to no supplier and no citizen. */
    public String token(String role) {
        return token(role, null, null, null);
    }

    @Override
    public void close() {
        server.shutdown();
    }

    private static Identity requested(TokenRequest request) {
        if (field(request, "role") == null && request.getClientAuthentication() instanceof ClientSecretBasic service) {
            return new Identity("SYSTEM", null, null, service.getClientID().getValue());
        }
        return new Identity(
                field(request, "role") instanceof String role ? role : "",
                field(request, "supplier_id"),
                field(request, "citizen_id"),
                field(request, "subject"));
    }

    private static @Nullable String field(TokenRequest request, String name) {
        List<String> values = request.getCustomParameter(name);
        return values == null || values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    private record Identity(
            String role,
            @Nullable String supplierId,
            @Nullable String citizenId,
            @Nullable String subject) {

        String subjectOrRole() {
            return subject != null ? subject : role.toLowerCase(java.util.Locale.ROOT);
        }

        Map<String, Object> claims() {
            Map<String, Object> claims = new TreeMap<>();
            claims.put(
                    "roles",
                    Arrays.stream(role.split(",", -1))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList());
            claims.put(ASSURANCE, "Substantial");
            if (supplierId != null) {
                claims.put("supplier_id", supplierId);
            }
            if (citizenId != null) {
                claims.put("citizen_id", citizenId);
            }
            return claims;
        }
    }

    private record Claims(Function<TokenRequest, Identity> identity) implements OAuth2TokenCallback {
        @Override
        public String issuerId() {
            return ISSUER;
        }

        @Override
        public String subject(TokenRequest request) {
            return identity.apply(request).subjectOrRole();
        }

        @Override
        public String typeHeader(TokenRequest request) {
            return "JWT";
        }

        @Override
        public List<String> audience(TokenRequest request) {
            return AUDIENCES;
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            return identity.apply(request).claims();
        }

        @Override
        public long tokenExpiry() {
            return EIGHT_HOURS;
        }
    }
}
