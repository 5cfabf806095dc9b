package dk.samvaer.supplier.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.supplier.application.webhooks.WebhookTarget;
import dk.samvaer.supplier.domain.webhooks.Webhook;
import dk.samvaer.supplier.domain.webhooks.WebhookDelivery.Progress;
import dk.samvaer.supplier.webhooks.Receiver.Received;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers reach a supplier's webhook whatever its system does: at least once, and those of a case in their order. */
class SendingToWebhooksTest {
    private final SendingService service = new SendingService();
    private final Receiver receiver = new Receiver();
    private final UUID oneCase = UUID.randomUUID();

    @AfterEach
    void end() throws Exception {
        service.close();
        receiver.close();
    }

    @Test
    void R28_an_answer_arrives_signed_as_the_event_that_the_topic_would_carry() throws Exception {
        var webhook = service.register("nsv", receiver.address());
        var answer = service.answered("nsv", oneCase);
        arrives(answer);
        var sent = receiver.received().getFirst();
        assertThat(sent.id()).isEqualTo(answer.toString());
        assertThat(sent.contentType()).startsWith("application/cloudevents+json");
        var event = Contract.json(sent.body());
        assertThat(event.at("/id").asString()).isEqualTo(answer.toString());
        assertThat(event.at("/type").asString()).isEqualTo("dk.samvaer.report.rejected.v1");
        assertThat(event.at("/data/code").asString()).isEqualTo("UNKNOWN_TYPE");
        assertThat(sent.signature())
                .isEqualTo(signature(webhook.current().value().text(), sent));
        service.round();
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void R28_what_was_answered_before_the_registration_or_to_another_supplier_is_not_sent() {
        var before = service.answered("nsv", oneCase);
        service.clock.moveTo(Duration.ofMinutes(1));
        service.register("nsv", receiver.address());
        var others = service.answered("csn", oneCase);
        arrives(service.answered("nsv", oneCase));
        assertThat(service.isWritten(before)).isFalse();
        assertThat(service.isWritten(others)).isFalse();
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void R28_an_answer_is_tried_again_with_the_same_id_until_the_system_is_back() {
        int port = receiver.port();
        receiver.close();
        service.register("nsv", receiver.address());
        var answer = service.answered("nsv", oneCase);
        fails(answer, "CONNECTION_FAILED");
        try (var back = new Receiver(port)) {
            back.answers(500);
            service.clock.moveTo(Duration.ofMinutes(10));
            fails(answer, "HTTP_500");
            back.answers(200);
            service.clock.moveTo(Duration.ofMinutes(20));
            arrives(answer);
            assertThat(back.received()).extracting(Received::id).containsOnly(answer.toString());
            assertThat(service.delivery(answer).attempts()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void R28_a_redirect_is_not_followed() {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            Receiver.answer(exchange, 307);
        });
        service.register("nsv", receiver.address());
        fails(service.answered("nsv", oneCase), "HTTP_307");
        assertThat(receiver.received()).extracting(Received::path).containsOnly("/answers");
    }

    @Test
    void R28_an_address_that_is_gone_is_sent_nothing_more_until_it_is_set_again() {
        receiver.answers(410);
        service.register("nsv", receiver.address());
        var answer = service.answered("nsv", oneCase);
        service.until(() -> !service.webhook("nsv").isActive());
        assertThat(service.webhook("nsv").stopCode()).isEqualTo("GONE");
        service.clock.moveTo(Duration.ofHours(1));
        service.round();
        assertThat(receiver.received()).hasSize(1);

        receiver.answers(204);
        service.moved("nsv", receiver.address());
        arrives(answer);
    }

    @Test
    void R28_an_answer_without_an_end_is_not_read_to_its_end() {
        receiver.answers(Receiver::endlessly);
        service.register("nsv", receiver.address());
        arrives(service.answered("nsv", oneCase));
    }

    @Test
    void R28_the_answers_of_a_case_arrive_in_their_order_and_hold_up_no_other_case() {
        var refusing = new AtomicBoolean(true);
        var first = new UUID[1];
        receiver.answers(exchange -> {
            boolean isFirst =
                    exchange.getRequestHeaders().getFirst("webhook-id").equals(first[0].toString());
            Receiver.answer(exchange, refusing.get() && isFirst ? 422 : 204);
        });
        service.register("nsv", receiver.address());
        first[0] = service.answered("nsv", oneCase);
        var second = service.answered("nsv", oneCase);
        var other = service.answered("nsv", UUID.randomUUID());
        arrives(other);
        fails(first[0], "HTTP_422");
        assertThat(service.delivery(second).attempts()).isZero();
        refusing.set(false);
        service.clock.moveTo(Duration.ofHours(1));
        arrives(second);
        assertThat(receiver.received().stream()
                        .map(Received::id)
                        .filter(id -> !id.equals(other.toString()))
                        .distinct())
                .containsExactly(first[0].toString(), second.toString());
    }

    @Test
    void R28_a_process_that_is_killed_between_writing_and_sending_leaves_the_answer_to_the_next() {
        service.register("nsv", receiver.address());
        service.restart(Killed::new);
        var answer = service.answered("nsv", oneCase);
        service.until(
                () -> service.isWritten(answer) && service.delivery(answer).attempts() == 1);
        service.restart(real -> real);
        service.round();
        assertThat(receiver.received()).isEmpty();
        service.clock.moveTo(Duration.ofMinutes(3));
        arrives(answer);
        assertThat(receiver.received()).extracting(Received::id).containsExactly(answer.toString());
    }

    @Test
    void R28_a_process_that_is_killed_after_sending_sends_once_more_with_the_same_id() {
        service.register("nsv", receiver.address());
        service.restart(real -> new Killed(real, true));
        var answer = service.answered("nsv", oneCase);
        service.until(() -> receiver.received().size() == 1);
        service.restart(real -> real);
        service.clock.moveTo(Duration.ofMinutes(3));
        arrives(answer);
        assertThat(receiver.received()).extracting(Received::id).containsExactly(answer.toString(), answer.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void R28_an_address_that_asks_to_be_left_alone_is_sent_nothing_until_then(int status) {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1200");
            Receiver.answer(exchange, status);
        });
        service.register("nsv", receiver.address());
        var answer = service.answered("nsv", oneCase);
        fails(answer, "HTTP_" + status);
        assertThat(service.delivery(answer).nextAttempt())
                .isAfter(service.clock.instant().plus(Duration.ofMinutes(19)));

        receiver.answers(204);
        var other = service.answered("nsv", UUID.randomUUID());
        service.clock.moveTo(Duration.ofMinutes(15));
        service.until(() -> service.isWritten(other));
        service.round();
        assertThat(receiver.received()).as("nor what another case waits for").hasSize(1);
        service.clock.moveTo(Duration.ofMinutes(21));
        arrives(answer);
        arrives(other);
    }

    @Test
    void R28_a_try_that_arrives_ends_the_waiting_that_the_address_asked_for() {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1200");
            Receiver.answer(exchange, 429);
        });
        service.register("nsv", receiver.address());
        assertThat(service.webhooks.ping("nsv").code()).isEqualTo("HTTP_429");
        var answer = service.answered("nsv", oneCase);
        service.until(() -> service.isWritten(answer));
        service.round();
        assertThat(receiver.received()).hasSize(1);
        receiver.answers(204);
        assertThat(service.webhooks.ping("nsv").delivered()).isTrue();
        arrives(answer);
    }

    @Test
    void R28_an_answer_is_given_up_after_three_days() {
        receiver.answers(503);
        service.register("nsv", receiver.address());
        var answer = service.answered("nsv", oneCase);
        fails(answer, "HTTP_503");
        service.clock.moveTo(Duration.ofHours(71));
        service.passDeadlines(answer);
        assertThat(service.delivery(answer).progress()).isEqualTo(Progress.WAITING);
        service.clock.moveTo(Duration.ofHours(73));
        service.passDeadlines(answer);
        assertThat(service.delivery(answer).progress()).isEqualTo(Progress.GIVEN_UP);
        assertThat(service.delivery(answer).lastError()).isEqualTo("HTTP_503");
    }

    @Test
    void R28_a_system_that_does_not_answer_slows_no_other_suppliers_answers() {
        receiver.answers(
                exchange -> LockSupport.parkNanos(Duration.ofSeconds(20).toNanos()));
        service.register("nsv", receiver.address());
        var stuck = IntStream.range(0, 20)
                .mapToObj(any -> service.answered("nsv", UUID.randomUUID()))
                .toList();
        try (var other = new Receiver()) {
            service.register("csn", other.address());
            service.until(() -> !receiver.received().isEmpty());
            var answer = service.answered("csn", oneCase);
            long begun = System.nanoTime();
            arrives(answer);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SendingService.LONGEST);
            service.until(() -> stuck.stream()
                    .anyMatch(id -> "TIMEOUT".equals(service.delivery(id).lastError())));
        }
        service.until(() -> !service.breakers
                .circuitBreaker("webhook-nsv")
                .getState()
                .name()
                .equals("CLOSED"));
        assertThat(receiver.received()).hasSizeLessThan(20);
    }

    @Test
    void R28_the_former_secret_signs_beside_the_new_one_for_a_day() throws Exception {
        var former =
                service.register("nsv", receiver.address()).current().value().text();
        var version = service.webhooks.read("nsv").version();
        var rotated = service.webhooks.rotate("nsv", version).state();
        arrives(service.answered("nsv", oneCase));
        var sent = receiver.received().getFirst();
        var current = rotated.current().value().text();
        assertThat(sent.signature()).isEqualTo(signature(current, sent) + " " + signature(former, sent));

        service.clock.moveTo(Webhook.OVERLAP.plusMinutes(1));
        service.passDeadlines("nsv");
        assertThat(service.webhook("nsv").former()).isNull();
        arrives(service.answered("nsv", oneCase));
        var later = receiver.received().getLast();
        assertThat(later.signature()).isEqualTo(signature(current, later));
        assertThat(service.stored()).doesNotContain("whsec_");
    }

    @Test
    void R28_a_host_of_this_network_is_neither_registered_nor_called() throws Exception {
        try (var outside = new SendingService(false)) {
            assertThatThrownBy(() -> outside.register("nsv", "https://127.0.0.1:" + receiver.port() + "/answers"))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> outside.register("nsv", receiver.address()))
                    .isInstanceOf(InvalidInput.class);
            outside.register("nsv", "https://1.1.1.1/answers");
            outside.moved("nsv", "https://localhost:" + receiver.port() + "/answers");
            var answer = outside.answered("nsv", oneCase);
            outside.until(() -> outside.isWritten(answer)
                    && "ADDRESS_NOT_PUBLIC".equals(outside.delivery(answer).lastError()));
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void R28_a_supplier_tries_its_address_by_a_message_that_says_nothing() {
        service.register("nsv", receiver.address());
        assertThat(service.webhooks.ping("nsv").code()).isEqualTo("HTTP_204");
        assertThat(receiver.received().getFirst().body()).contains("dk.samvaer.webhook.ping.v1");
        receiver.answers(500);
        assertThat(service.webhooks.ping("nsv").delivered()).isFalse();
    }

    /** Ends the thread that sends as a kill would: nothing is noted after it. */
    private record Killed(WebhookTarget real, boolean sends) implements WebhookTarget {
        Killed(WebhookTarget real) {
            this(real, false);
        }

        @Override
        public void requireAllowed(String address) {
            real.requireAllowed(address);
        }

        @Override
        public boolean isReady(String supplierId) {
            return true;
        }

        @Override
        public Outcome send(Webhook webhook, Message message) {
            if (sends) {
                real.send(webhook, message);
            }
            throw new IllegalStateException("killed");
        }
    }

    private void arrives(UUID answer) {
        service.until(
                () -> service.isWritten(answer) && service.delivery(answer).progress() == Progress.DELIVERED);
    }

    private void fails(UUID answer, String code) {
        service.until(() -> service.isWritten(answer)
                && code.equals(service.delivery(answer).lastError()));
    }

    /** As a receiver computes it. */
    private static String signature(String secret, Received sent) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        var signed = sent.id() + "." + sent.timestamp() + "." + sent.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }
}
