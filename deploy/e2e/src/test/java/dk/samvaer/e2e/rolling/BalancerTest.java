package dk.samvaer.e2e.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.parts.FreePort;
import dk.samvaer.local.platform.Instance;
import dk.samvaer.local.platform.Part;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BalancerTest {
    private static final int PORT = FreePort.any();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Instance first = new Instance(Part.PLAN, "plan-a", FreePort.any());
    private final Instance second = new Instance(Part.PLAN, "plan-b", FreePort.any());
    private final AtomicInteger readiness = new AtomicInteger(200);
    private final AtomicInteger cutOff = new AtomicInteger();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);
    private HttpServer one;
    private HttpServer other;
    private Balancer balancer;

    @BeforeEach
    void start() throws IOException {
        one = serve(first, readiness);
        other = serve(second, new AtomicInteger(200));
        balancer = new Balancer(Map.of(Part.PLAN, PORT), List.of(first, second));
        balancer.endpoints().forEach(Endpoint::letIn);
        Patience.until("both are ready", () -> balancer.endpoints().stream().allMatch(Endpoint::takesRequests));
    }

    @AfterEach
    void end() {
        balancer.close();
        one.stop(0);
        other.stop(0);
    }

    /** An instance that answers with its name, what it was asked and the body; {@code /cut-off} it ends without an answer. */
    private HttpServer serve(Instance instance, AtomicInteger ready) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", instance.port()), 0);
        server.createContext("/actuator/health/readiness", client -> answer(client, ready.get(), ""));
        server.createContext("/cut-off", client -> {
            cutOff.incrementAndGet();
            client.close();
        });
        server.createContext("/slow", client -> {
            asked.countDown();
            awaitGone();
            answer(client, 200, "x".repeat(10_000_000));
        });
        server.createContext("/", client -> {
            String body = new String(client.getRequestBody().readAllBytes());
            client.getResponseHeaders().set("Retry-After", "1");
            answer(
                    client,
                    client.getRequestMethod().equals("GET") ? 200 : 503,
                    instance.name() + " " + client.getRequestURI() + " "
                            + client.getRequestHeaders().getFirst("Idempotency-Key") + " " + body);
        });
        server.start();
        return server;
    }

    private void awaitGone() {
        try {
            gone.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange client, int status, String text) throws IOException {
        try (client) {
            client.sendResponseHeaders(status, text.isEmpty() ? -1 : text.getBytes().length);
            client.getResponseBody().write(text.getBytes());
        }
    }

    @Test
    void requests_go_to_the_ready_instances_in_turn() throws Exception {
        assertThat(answering()).containsExactlyInAnyOrder("plan-a", "plan-b");
    }

    @Test
    void request_and_answer_pass_as_they_are() throws Exception {
        HttpRequest request = request("/v1/plans?size=2&q=a%20b")
                .header("Idempotency-Key", "17")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body()).endsWith("/v1/plans?size=2&q=a%20b 17 {}");
    }

    @Test
    void an_instance_that_is_to_end_gets_no_request_though_it_is_ready() throws Exception {
        balancer.endpoint(first).takeOut();
        assertThat(answering()).containsExactly("plan-b");
        assertThat(balancer.endpoint(first).fellOut()).isZero();
    }

    @Test
    void an_instance_in_the_place_of_one_that_was_ready_is_asked_before_it_gets_requests() {
        Endpoint endpoint = balancer.endpoint(first);
        endpoint.takeOut();
        endpoint.probe(CLIENT);
        endpoint.letIn();
        assertThat(endpoint.takesRequests()).isFalse();
    }

    @Test
    void an_instance_that_is_not_ready_any_more_gets_no_request_and_that_is_noted() throws Exception {
        readiness.set(503);
        Patience.until("it is seen", () -> !balancer.endpoint(first).takesRequests());
        assertThat(answering()).containsExactly("plan-b");
        assertThat(balancer.endpoint(first).fellOut()).isEqualTo(1);
    }

    @Test
    void a_closed_port_is_told_to_the_client_and_is_not_tried_elsewhere() throws Exception {
        balancer.endpoint(second).takeOut();
        one.stop(0);
        HttpResponse<String> answer = CLIENT.send(request("/v1/plans").build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("plan-a");
        assertThat(balancer.exchanges())
                .last()
                .satisfies(it -> assertThat(it.trouble()).contains("ConnectException"));
    }

    @Test
    void a_request_that_is_cut_off_is_told_to_the_client() throws Exception {
        HttpRequest request =
                request("/cut-off").POST(BodyPublishers.ofString("{}")).build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(502);
        assertThat(cutOff).hasValue(1);
    }

    @Test
    void a_caller_that_does_not_wait_for_the_answer_is_no_fault_of_the_instance() throws Exception {
        try (Socket caller = new Socket("127.0.0.1", PORT)) {
            caller.getOutputStream().write("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
            asked.await();
        }
        gone.countDown();
        Patience.until("it is noted", () -> !balancer.exchanges().isEmpty());
        balancer.close();
        assertThat(balancer.exchanges()).extracting(Exchange::status).containsExactly(200);
    }

    @Test
    void without_a_ready_instance_the_answer_names_no_time_to_try_again() throws Exception {
        balancer.endpoints().forEach(Endpoint::takeOut);
        HttpResponse<String> answer = CLIENT.send(request("/v1/plans").build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    private static Set<String> answering() throws Exception {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            names.add(CLIENT.send(request("/v1/plans").build(), BodyHandlers.ofString())
                    .body()
                    .split(" ")[0]);
        }
        return names;
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path));
    }
}
