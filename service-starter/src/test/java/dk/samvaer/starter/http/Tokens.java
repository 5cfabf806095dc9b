package dk.samvaer.starter.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dk.samvaer.starter.domain.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An issuer with one published key, and one that nobody published. */
final class Tokens implements AutoCloseable {
    private final RSAKey published = key();
    private final RSAKey secret = key();
    private final HttpServer server;
    private volatile boolean away;

    Tokens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/default/jwks", exchange -> {
            var keys = new JWKSet(published.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(away ? 503 : 200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/default";
    }

    String of(Role role) {
        return of(role, claims -> claims);
    }

    String of(Role role, UnaryOperator<JWTClaimsSet.Builder> change) {
        return of(role, change, published.getKeyID());
    }

    String of(Role role, UnaryOperator<JWTClaimsSet.Builder> change, String keyId) {
        return signed(change.apply(claims(role)).build(), published, keyId);
    }

    String forged(Role role) {
        return signed(claims(role).build(), secret, published.getKeyID());
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    private JWTClaimsSet.Builder claims(Role role) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("samvaer-sample")
                .subject("somebody")
                .claim("roles", List.of(role.name()))
                .claim("https://data.gov.dk/concept/core/nsis/loa", "Substantial")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key, String keyId) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
