package dk.samvaer.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The operator's commands against something that answers at an address of its own, as a service in a cluster does. */
class OpsTest {
    private final PrintStream console = System.out;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final StringWriter complained = new StringWriter();
    private final Queue<String> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private int status = 200;
    private HttpServer service;

    @BeforeEach
    void listen() throws IOException {
        System.setOut(new PrintStream(said, true, UTF_8));
        service = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(console);
        service.stop(0);
    }

    @Test
    void all_pages_of_what_is_parked_are_listed() {
        answers.add(page("REFUSED", "\"b=\""));
        answers.add(page("FAILED", "null"));
        assertThat(executed("parked", "plan")).isEqualTo(3);
        assertThat(said.toString(UTF_8)).contains("REFUSED", "FAILED", "2 parked.");
        assertThat(asked)
                .containsExactly(
                        "GET /v1/parked-events?pageSize=100 Bearer given ",
                        "GET /v1/parked-events?pageSize=100&cursor=b%3D Bearer given ");
    }

    @Test
    void nothing_parked_ends_well() {
        answers.add("""
            {"items":[],"nextCursor":null}\
            """);
        assertThat(executed("parked", "plan")).isZero();
        assertThat(said.toString(UTF_8)).contains("Nothing is parked.");
    }

    @Test
    void a_parked_event_is_replayed_or_discarded_with_a_reason() {
        answers.add("""
            {"applied":2,"remaining":0}\
            """);
        assertThat(executed("replay", "plan", "samvaer.plan.events/0/7")).isZero();
        assertThat(said.toString(UTF_8)).contains("2 applied, 0 still parked.");
        answers.add("{}");
        assertThat(executed("discard", "plan", "samvaer.plan.events/0/7", "--reason", "INC-1"))
                .isZero();
        assertThat(asked)
                .containsExactly(
                        "POST /v1/parked-events/samvaer.plan.events%2F0%2F7/replay Bearer given {}",
                        "POST /v1/parked-events/samvaer.plan.events%2F0%2F7/discard Bearer given"
                                + " {\"reason\":\"INC-1\"}");
    }

    @Test
    void a_discard_without_a_reason_is_refused_before_anything_is_asked() {
        assertThat(executed("discard", "plan", "1")).isEqualTo(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void keys_are_wrapped_anew_until_none_is_left() {
        answers.addAll(List.of(progress(true, 5, 0), progress(true, 2, 0), progress(false, 0, 0)));
        assertThat(executed("rewrap-keys", "plan")).isZero();
        assertThat(said.toString(UTF_8)).contains("5 remaining", "2 remaining", "All keys are wrapped by 2027.");
    }

    @Test
    void keys_that_remain_end_the_command_with_an_error() {
        answers.addAll(List.of(progress(true, 5, 0), progress(false, 1, 1)));
        assertThat(executed("rewrap-keys", "plan")).isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("1 remaining, 1 failed");
    }

    @Test
    void overviews_are_rebuilt_and_a_failure_shows() {
        status = 202;
        answers.add("""
            {"id":"1","state":"DONE","read":9,"total":9}\
            """);
        assertThat(executed("rebuild-overviews", "--clear")).isZero();
        answers.add("""
            {"id":"1","state":"FAILED","read":9,"total":9}\
            """);
        assertThat(executed("rebuild-overviews")).isEqualTo(1);
        assertThat(asked)
                .containsExactly(
                        "POST /v1/overview-rebuilds Bearer given {\"clear\":true}",
                        "POST /v1/overview-rebuilds Bearer given {\"clear\":false}");
    }

    @Test
    void a_refusal_is_shown_as_it_was_answered() {
        status = 403;
        answers.add("""
            {"code":"FORBIDDEN"}\
            """);
        assertThat(executed("parked", "plan")).isEqualTo(1);
        assertThat(complained.toString()).contains("403", "FORBIDDEN");
    }

    @Test
    void an_address_without_a_token_is_refused() {
        assertThat(command("parked", "plan", "--url", "http://127.0.0.1:1", "--token", ""))
                .isEqualTo(1);
        assertThat(complained.toString()).contains("needs a token");
    }

    @Test
    void what_is_no_address_or_does_not_answer_is_said_without_names_of_java() {
        assertThat(command("parked", "plan", "--url", "localhost:8082", "--token", "given"))
                .isEqualTo(1);
        assertThat(command("parked", "plan", "--url", "http://127.0.0.1:1", "--token", "given"))
                .isEqualTo(1);
        assertThat(complained.toString())
                .contains("localhost:8082 is no address", "http://127.0.0.1:1/v1/parked-events")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parked", "replay", "discard", "rebuild-overviews", "rewrap-keys"})
    void every_command_explains_itself(String name) {
        assertThat(command(name, "--help")).isZero();
        assertThat(said.toString(UTF_8)).contains("--url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "token-issuer", "gardens"})
    void what_is_no_service_is_refused_and_the_services_are_named(String name) {
        assertThat(executed("parked", name)).isEqualTo(1);
        assertThat(complained.toString().strip())
                .isEqualTo("samvaer: There is no service " + name
                        + ". There are: visitation, plan, supplier, transport, complaint");
        assertThat(asked).isEmpty();
    }

    private int executed(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--url", "http://127.0.0.1:" + service.getAddress().getPort(), "--token", "given"));
        return command(all.toArray(String[]::new));
    }

    private int command(String... arguments) {
        CommandLine command = new CommandLine(new Ops()).setExecutionExceptionHandler(Samvaer::explain);
        command.setErr(new PrintWriter(complained, true));
        return command.execute(arguments);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        byte[] body = answers.remove().getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String page(String reason, String next) {
        return """
            {"items":[{"id":"samvaer.plan.events/0/7","reason":"%s","detail":"PLAN_STATE","type":"x.v1","parkedAt":"2026-11-28T08:00:00Z"}],"nextCursor":%s}\
            """.formatted(reason, next);
    }

    private static String progress(boolean running, int remaining, int failed) {
        return """
            {"masterKey":"2027","running":%s,"rewrapped":1,"failed":%d,"remaining":%d}\
            """.formatted(running, failed, remaining);
    }
}
