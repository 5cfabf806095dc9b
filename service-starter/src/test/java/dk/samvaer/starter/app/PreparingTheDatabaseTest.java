package dk.samvaer.starter.app;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.local.parts.Database;
import dk.samvaer.local.parts.FreePort;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.local.parts.TokenIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A command prepares the database; the running service only looks, and waits for it. */
@ExtendWith(OutputCaptureExtension.class)
class PreparingTheDatabaseTest {
    private static final TokenIssuer TOKENS = TokenIssuer.start(0);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private @Nullable ConfigurableApplicationContext service;

    @BeforeAll
    static void topics() {
        RealParts.createTopics(RealParts.kafka(), 3, "samvaer.sample.events");
    }

    @AfterEach
    void stop() {
        if (service != null) {
            service.close();
        }
    }

    @AfterAll
    static void close() {
        TOKENS.close();
    }

    @Test
    void a_service_is_not_ready_without_its_indexes_until_the_command_has_made_them(CapturedOutput output)
            throws Exception {
        String database =
                RealParts.mongodb("prepare_" + UUID.randomUUID().toString().substring(0, 8));
        service = run(database);
        assertThat(readiness().statusCode()).isEqualTo(503);
        assertThat(readiness().body()).contains("index state.label of notes is missing");
        assertThat(readiness("VISITATOR").body()).doesNotContain("state.label");
        assertThat(write().statusCode()).isEqualTo(503);
        assertThat(output).contains("The database is not as expected: index state.label of notes is missing");
        run(database, "--samvaer.migrate");
        assertThat(output).contains("index state.label of notes made", "index chain_1_number_1 of access_log made");
        await().untilAsserted(() -> assertThat(readiness().statusCode()).isEqualTo(200));
        assertThat(write().statusCode()).isEqualTo(201);
        run(database, "--samvaer.migrate");
        assertThat(output).contains("index state.label of notes was there");
    }

    @Test
    void a_service_waits_for_a_database_that_is_away_at_its_start() throws Exception {
        int port = FreePort.any();
        String uri = "mongodb://127.0.0.1:" + port + "/late?serverSelectionTimeoutMS=500";
        service = run(uri);
        assertThat(readiness().statusCode()).isEqualTo(503);
        assertThat(readiness().body()).contains("the database has not been reached yet");
        assertThat(write().statusCode()).isEqualTo(503);
        try (Database late = Database.start(folder, port)) {
            await().untilAsserted(
                            () -> assertThat(readiness().body()).contains("index state.label of notes is missing"));
            run(uri, "--samvaer.migrate");
            await().untilAsserted(() -> assertThat(readiness().statusCode()).isEqualTo(200));
            assertThat(write().statusCode()).isEqualTo(201);
            service.close();
        }
    }

    @Test
    void the_command_fails_where_the_database_is_away() {
        assertThatThrownBy(() -> run(
                        "mongodb://127.0.0.1:" + FreePort.any() + "/away?serverSelectionTimeoutMS=500",
                        "--samvaer.migrate"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void only_the_profile_local_lets_a_service_make_its_indexes_by_itself() throws Exception {
        String database =
                RealParts.mongodb("self_" + UUID.randomUUID().toString().substring(0, 8));
        assertThatThrownBy(() -> run(database, "--samvaer.migrate-at-start=true"))
                .hasStackTraceContaining("SAMVAER_MIGRATE_AT_START");
        service = run(database, "--samvaer.migrate-at-start=true", "--spring.profiles.active=local");
        await().untilAsserted(() -> assertThat(readiness().statusCode()).isEqualTo(200));
    }

    private static ConfigurableApplicationContext run(String database, String... more) {
        return new SpringApplication(SampleApp.class)
                .run(Stream.concat(Stream.of(more), settings(database)).toArray(String[]::new));
    }

    private static Stream<String> settings(String database) {
        return Stream.of(
                        "server.port=0",
                        "samvaer.testkit.prepared=false",
                        "samvaer.service=sample",
                        "samvaer.crypto.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        "samvaer.crypto.index-key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
                        "samvaer.crypto.login-key=AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=",
                        "spring.cloud.stream.bindings.inbox-in-0.destination=samvaer.sample.events",
                        "SAMVAER_TOPICS_REPLICAS=1",
                        "SAMVAER_TOPICS_IN_SYNC_REPLICAS=1",
                        "TOKEN_AUDIENCE=samvaer-visitation",
                        "KAFKA_BOOTSTRAP=" + RealParts.kafka(),
                        "MONGODB_URI=" + database,
                        "TOKEN_ISSUER=" + TOKENS.issuer())
                .map("--"::concat);
    }

    private HttpResponse<String> readiness() throws IOException, InterruptedException {
        return readiness("OPERATOR");
    }

    private HttpResponse<String> readiness(String role) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at("/actuator/health/readiness"))
                .header("Authorization", "Bearer " + TOKENS.token(role)));
    }

    private HttpResponse<String> write() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at("/v1/notes"))
                .header("Authorization", "Bearer " + TOKENS.token("VISITATOR"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("{\"caseId\":\"" + UUID.randomUUID() + "\"}")));
    }

    private URI at(String path) {
        var port = service == null ? null : service.getEnvironment().getProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
