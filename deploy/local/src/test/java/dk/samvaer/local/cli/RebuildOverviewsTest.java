package dk.samvaer.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samvaer.local.parts.FreePort;
import dk.samvaer.local.parts.TokenIssuer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The operator's command against something that answers as visitation-service does. */
class RebuildOverviewsTest {
    private static final int VISITATION = 8081;
    private static final int ISSUER = 8090;

    private final int offset = freeOffset();
    private final PrintStream console = System.out;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final StringWriter complained = new StringWriter();
    private final Queue<String> answers = new ArrayDeque<>();
    private int started = 202;
    private String asked = "";

    @TempDir
    Path home;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(console);
    }

    @Test
    void progress_is_shown_until_all_is_read() throws IOException {
        answers.addAll(List.of(rebuild("RUNNING", 0), rebuild("RUNNING", 40), rebuild("DONE", 100)));
        assertThat(executed("--clear")).isZero();
        assertThat(said.toString(UTF_8)).contains("RUNNING 0 of 100", "RUNNING 40 of 100", "DONE 100 of 100");
        assertThat(asked).isEqualTo("""
            POST {"clear":true}\
            """);
    }

    @Test
    void a_rebuild_that_failed_ends_the_command_with_an_error() throws IOException {
        answers.addAll(List.of(rebuild("RUNNING", 0), rebuild("FAILED", 40)));
        assertThat(executed()).isEqualTo(1);
        assertThat(complained.toString()).contains("failed", "logs visitation");
        assertThat(asked).isEqualTo("""
            POST {"clear":false}\
            """);
    }

    @Test
    void a_second_rebuild_at_the_same_time_is_refused_in_plain_words() throws IOException {
        started = 409;
        answers.add("""
            {"code":"REBUILD_RUNNING"}\
            """);
        assertThat(executed()).isEqualTo(1);
        assertThat(complained.toString()).contains("running already");
    }

    @Test
    void where_nothing_runs_it_says_what_does_not_answer_and_how_to_start_it() {
        assertThat(command()).isEqualTo(1);
        assertThat(complained.toString()).contains("does not answer at", "samvaer up -d");
    }

    private int executed(String... options) throws IOException {
        HttpServer visitation = HttpServer.create(new InetSocketAddress("127.0.0.1", VISITATION + offset), 0);
        visitation.createContext("/actuator/health", exchange -> answer(exchange, 200, "{}"));
        visitation.createContext("/v1/overview-rebuilds", this::rebuild);
        visitation.start();
        try (TokenIssuer issuer = TokenIssuer.start(ISSUER + offset)) {
            return command(options);
        } finally {
            visitation.stop(0);
        }
    }

    private int command(String... options) {
        CommandLine command = new CommandLine(new RebuildOverviews()).setExecutionExceptionHandler(Samvaer::explain);
        command.setErr(new PrintWriter(complained, true));
        List<String> all = new java.util.ArrayList<>(List.of(options));
        all.addAll(List.of("--home", home.toString(), "--port-offset", String.valueOf(offset)));
        return command.execute(all.toArray(String[]::new));
    }

    private void rebuild(HttpExchange exchange) throws IOException {
        boolean starts = exchange.getRequestMethod().equals("POST");
        if (starts) {
            asked = "POST " + new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        }
        answer(exchange, starts ? started : 200, answers.remove());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    private static String rebuild(String state, int read) {
        return """
            {"id":"5f0c6a1e-0d53-4b54-9f0b-2f6f0c6f3a01","state":"%s","read":%d,"total":100}\
            """.formatted(state, read);
    }

    private static int freeOffset() {
        int offset = ThreadLocalRandom.current().nextInt(10_000, 20_000);
        while (!FreePort.isFree(VISITATION + offset) || !FreePort.isFree(ISSUER + offset)) {
            offset++;
        }
        return offset;
    }
}
