package dk.samvaer.supplier.domain.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.webhooks.WebhookDelivery.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a delivery is tried, tried again and given up, and what a webhook lets be done. */
class RetryingDeliveriesTest {
    private static final Instant NOW = Given.NOW;

    @ParameterizedTest
    @CsvSource({
        "1, PT2.5S, PT5S",
        "2, PT5S, PT10S",
        "3, PT10S, PT20S",
        "10, PT21M20S, PT42M40S",
        "13, PT2H50M40S, PT5H41M20S",
        "14, PT3H, PT6H",
        "1000, PT3H, PT6H"
    })
    void R28_the_pauses_double_up_to_six_hours_and_half_of_each_is_chance(
            int attempts, Duration shortest, Duration longest) {
        assertThat(Retries.pause(attempts, 0, null)).isEqualTo(shortest);
        assertThat(Retries.pause(attempts, 1, null)).isEqualTo(longest);
    }

    @ParameterizedTest
    @CsvSource({"1, PT1M, PT1M", "1, PT1S, PT2.5S", "1, PT48H, PT1H", "14, PT30M, PT3H", "14, PT48H, PT3H"})
    void R28_a_receiver_asks_for_a_longer_pause_up_to_an_hour_and_never_for_a_shorter_one(
            int attempts, Duration asked, Duration pause) {
        assertThat(Retries.pause(attempts, 0, asked)).isEqualTo(pause);
        var begun = after(written(), written().attempt(NOW));
        assertThat(after(begun, begun.fail("HTTP_429", 0, Duration.ofMinutes(7), NOW))
                        .nextAttempt())
                .isEqualTo(NOW.plus(Duration.ofMinutes(7)));
    }

    @Test
    void R28_an_attempt_under_way_is_not_begun_again_until_it_must_have_died() {
        var begun = after(written(), written().attempt(NOW));
        assertThat(begun.attempts()).isEqualTo(1);
        assertThat(begun.attempt(NOW.plusSeconds(60))).isEmpty();
        assertThat(begun.attempt(NOW.plusSeconds(120))).isNotEmpty();
    }

    @Test
    void R28_what_has_arrived_stays_arrived() {
        var arrived = after(written(), written().arrive(NOW));
        assertThat(arrived.progress()).isEqualTo(Progress.DELIVERED);
        assertThat(arrived.fail("HTTP_500", 0, null, NOW)).isEmpty();
        assertThat(arrived.attempt(NOW.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(arrived.deadlines()).isEmpty();
    }

    @Test
    void R28_a_delivery_is_given_up_three_days_after_it_was_written() {
        assertThat(written().deadlines()).containsExactly(new WebhookDeadline.GiveUp(NOW.plus(Duration.ofDays(3))));
        var deadline = written().deadlines().getFirst();
        var ended = after(written(), written().deadlinePassed(deadline, deadline.due()));
        assertThat(ended.progress()).isEqualTo(Progress.GIVEN_UP);
        assertThat(ended.arrive(NOW)).isEmpty();
    }

    @Test
    void R28_a_secret_is_rotated_once_in_the_time_that_both_sign() {
        var rotated = changed(webhook(), webhook().rotate(Confidential.of("second"), NOW));
        assertThat(rotated.secretsAt(NOW)).extracting(Confidential::text).containsExactly("second", "first");
        assertThat(rotated.secretsAt(NOW.plus(Webhook.OVERLAP)))
                .extracting(Confidential::text)
                .containsExactly("second");
        assertThatThrownBy(() -> rotated.rotate(Confidential.of("third"), NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("WEBHOOK_SECRET_ROTATED_RECENTLY"));
        var later = changed(rotated, rotated.deadlinePassed(rotated.deadlines().getFirst(), NOW.plus(Webhook.OVERLAP)));
        assertThat(later.rotate(Confidential.of("third"), NOW)).isNotEmpty();
    }

    @Test
    void R28_a_stopped_webhook_goes_on_where_it_was_once_its_address_is_set_again() {
        var read = changed(webhook(), webhook().readUpTo(7));
        var stopped = changed(read, read.stop("GONE", NOW));
        assertThat(stopped.isActive()).isFalse();
        assertThat(stopped.stop(null, NOW)).isEmpty();
        var again = changed(stopped, stopped.changeAddress(stopped.address()));
        assertThat(again.isActive()).isTrue();
        assertThat(again.readUpTo()).isEqualTo(7);
        assertThat(again.readUpTo(6)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.dk/x",
                "ftp://a.dk",
                "https://",
                "https:///x",
                "https://user:word@a.dk/",
                "https://a.dk/#part",
                "/x",
                "https://a b.dk",
                ""
            })
    void R28_an_address_of_another_form_is_refused(String address) {
        assertThatThrownBy(() -> WebhookAddress.read(address, false)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.dk", "HTTPS://a.dk:8443/answers?of=nsv", "https://[2606:4700::1111]/x"})
    void R28_an_https_address_is_taken(String address) {
        assertThat(WebhookAddress.read(address, false).toString()).isEqualTo(address);
    }

    private static WebhookDelivery written() {
        var answer = new DeliveredAnswer("nsv", 1, Given.REPORT, 1);
        return WebhookDelivery.begin(
                WebhookDelivery.write(answer, Given.CASE, Given.CITIZEN, NOW).getFirst());
    }

    private static Webhook webhook() {
        var registered = Webhook.register("nsv", "https://a.dk", Confidential.of("first"), new UUID(0, 1), NOW);
        return Webhook.begin(registered.getFirst());
    }

    private static WebhookDelivery after(WebhookDelivery before, List<WebhookDeliveryEvent> events) {
        var state = before;
        for (WebhookDeliveryEvent event : events) {
            state = state.apply(event);
        }
        return state;
    }

    private static Webhook changed(Webhook before, List<WebhookEvent> events) {
        var state = before;
        for (WebhookEvent event : events) {
            state = state.apply(event);
        }
        return state;
    }
}
