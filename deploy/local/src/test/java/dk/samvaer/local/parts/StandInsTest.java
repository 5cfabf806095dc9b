package dk.samvaer.local.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StandInsTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void a_token_carries_role_supplier_citizen_and_audience() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start(0)) {
            JWTClaimsSet claims = claims(issuer.token("SUPPLIER_STAFF", "nsv", null, "staff-1"));
            assertThat(claims.getIssuer()).isEqualTo(issuer.issuer()).endsWith("/default");
            assertThat(claims.getSubject()).isEqualTo("staff-1");
            assertThat(claims.getAudience())
                    .contains("samvaer-visitation", "samvaer-complaint")
                    .hasSize(5);
            assertThat(claims.getStringListClaim("roles")).containsExactly("SUPPLIER_STAFF");
            assertThat(claims.getStringClaim("supplier_id")).isEqualTo("nsv");
            assertThat(claims.getClaim("citizen_id")).isNull();
            assertThat(claims.getExpirationTime().toInstant())
                    .isAfter(claims.getIssueTime().toInstant().plus(Duration.ofHours(7)));
        }
    }

    @Test
    void the_token_endpoint_turns_form_fields_into_claims() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start(0)) {
            String form =
                    "grant_type=client_credentials&client_id=a&client_secret=b&role=VISITATOR,LEADER&citizen_id=c-1";
            var request = HttpRequest.newBuilder(URI.create(issuer.issuer() + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            var json = JsonMapper.builder().build().readTree(answer.body());
            JWTClaimsSet claims = claims(json.path("access_token").asString());
            assertThat(claims.getIssuer()).isEqualTo(issuer.issuer());
            assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of("VISITATOR", "LEADER"));
            assertThat(claims.getStringClaim("citizen_id")).isEqualTo("c-1");
            assertThat(claims.getSubject()).isEqualTo("visitator,leader");
        }
    }

    @Test
    void a_service_that_logs_in_without_a_role_gets_a_token_of_its_own() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start(0)) {
            var login = Base64.getEncoder().encodeToString("transport-service:secret".getBytes(UTF_8));
            var request = HttpRequest.newBuilder(URI.create(issuer.issuer() + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Authorization", "Basic " + login)
                    .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            var json = JsonMapper.builder().build().readTree(answer.body());
            JWTClaimsSet claims = claims(json.path("access_token").asString());
            assertThat(claims.getSubject()).isEqualTo("transport-service");
            assertThat(claims.getStringListClaim("roles")).containsExactly("SYSTEM");
            assertThat(json.path("expires_in").asLong()).isPositive();
        }
    }

    private static JWTClaimsSet claims(String token) throws java.text.ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
