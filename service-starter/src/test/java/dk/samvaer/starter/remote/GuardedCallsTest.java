package dk.samvaer.starter.remote;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samvaer.starter.remote.CallFailed.Reason;
import dk.samvaer.starter.remote.GuardedCalls.Registries;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A call of another system ends in a bounded time, whatever the system does. */
class GuardedCallsTest {
    private static final Callable<String> BROKEN = () -> {
        throw new IllegalStateException("broken");
    };

    private final AtomicInteger made = new AtomicInteger();
    private final GuardedCalls calls = calls(Duration.ofMinutes(5));

    @AfterEach
    void end() {
        calls.close();
    }

    @Test
    void an_answer_is_given_on() {
        assertThat(calls.call("other", () -> "answer")).isEqualTo("answer");
        assertThat(calls.read("other", () -> "answer")).isEqualTo("answer");
    }

    @Test
    void a_read_is_tried_again_and_a_write_is_not() {
        assertThat(calls.read("other", () -> {
                    if (made.incrementAndGet() < 3) {
                        throw new IllegalStateException("broken");
                    }
                    return "third";
                }))
                .isEqualTo("third");
        assertThat(reason(() -> calls.call("other", BROKEN))).isEqualTo(Reason.FAILED);
        assertThat(reason(() -> calls.call("other", this::counted))).isEqualTo(Reason.FAILED);
        assertThat(made).hasValue(4);
    }

    @Test
    void what_was_answered_is_neither_tried_again_nor_held_against_the_system() {
        for (int time = 1; time <= 20; time++) {
            assertThat(reason(() -> calls.read("other", () -> {
                        made.incrementAndGet();
                        throw new UnsupportedOperationException("refused");
                    })))
                    .isEqualTo(Reason.FAILED);
        }
        assertThat(made).hasValue(20);
        assertThat(calls.isReady("other")).isTrue();
    }

    @Test
    void one_that_does_not_answer_is_given_up_in_time_and_left_alone_after_five_of_ten() {
        var never = new CountDownLatch(1);
        for (int time = 1; time <= 5; time++) {
            assertThat(calls.isReady("other")).isTrue();
            assertThat(reason(() -> calls.call("other", () -> {
                        never.await();
                        return "late";
                    })))
                    .isEqualTo(Reason.TIMEOUT);
        }
        assertThat(calls.isReady("other")).isFalse();
        assertThat(reason(() -> calls.read("other", this::counted))).isEqualTo(Reason.CIRCUIT_OPEN);
        assertThat(made).hasValue(0);
        assertThat(calls.call("another", () -> "answer")).isEqualTo("answer");
    }

    @Test
    void one_that_is_back_is_called_again_without_anybody() {
        try (var soon = calls(Duration.ofMillis(50))) {
            for (int time = 1; time <= 5; time++) {
                assertThat(reason(() -> soon.call("other", BROKEN))).isEqualTo(Reason.FAILED);
            }
            assertThat(soon.isReady("other")).isFalse();
            await().until(() -> soon.isReady("other"));
            assertThat(soon.call("other", () -> "answer")).isEqualTo("answer");
            assertThat(soon.call("other", () -> "answer")).isEqualTo("answer");
        }
    }

    @Test
    void no_more_than_so_many_calls_are_under_way() throws Exception {
        var begun = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        try (var patient = new GuardedCalls(
                        limits(Duration.ofMinutes(1), Duration.ofMinutes(5)), Registries.ofDefaults());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> slow = () -> {
                begun.countDown();
                end.await();
                return "answer";
            };
            var first = threads.submit(() -> patient.call("other", slow));
            var second = threads.submit(() -> patient.call("other", slow));
            begun.await();
            assertThat(reason(() -> patient.call("other", this::counted))).isEqualTo(Reason.BUSY);
            end.countDown();
            assertThat(first.get()).isEqualTo("answer");
            assertThat(second.get()).isEqualTo("answer");
        }
        assertThat(made).hasValue(0);
    }

    @Test
    void what_guards_a_system_that_nobody_calls_any_more_is_let_go() {
        var now = new AtomicReference<>(Instant.EPOCH.plusSeconds(3600));
        var registries = Registries.ofDefaults();
        try (var many = new GuardedCalls(limits(Duration.ofMinutes(1), Duration.ofMinutes(5)), registries, now::get)) {
            for (int number = 1; number <= 50; number++) {
                many.read("other-" + number, () -> "answer");
            }
            now.updateAndGet(it -> it.plus(Duration.ofMinutes(59)));
            many.read("other-7", () -> "answer");
            assertThat(registries.breakers().getAllCircuitBreakers()).hasSize(50);
            now.updateAndGet(it -> it.plus(Duration.ofMinutes(2)));
            many.read("other-8", () -> "answer");
            assertThat(registries.breakers().getAllCircuitBreakers())
                    .extracting(CircuitBreaker::getName)
                    .containsExactlyInAnyOrder("other-7", "other-8");
            assertThat(registries.bulkheads().getAllBulkheads()).hasSize(2);
            assertThat(registries.limiters().getAllTimeLimiters()).hasSize(2);
            assertThat(registries.retries().getAllRetries()).hasSize(2);
        }
    }

    @Test
    void a_call_goes_on_in_the_trace_of_who_makes_it() {
        var key = ContextKey.<String>named("trace");
        try (var current = Context.current().with(key, "of the request").makeCurrent()) {
            assertThat(calls.call(
                            "other", () -> String.valueOf(Context.current().get(key))))
                    .isEqualTo("of the request");
        }
    }

    private String counted() {
        made.incrementAndGet();
        throw new IllegalStateException("broken");
    }

    private static GuardedCalls calls(Duration leftAlone) {
        return new GuardedCalls(limits(Duration.ofMillis(100), leftAlone), Registries.ofDefaults());
    }

    private static CallLimits limits(Duration longest, Duration leftAlone) {
        return new CallLimits(
                longest, 2, 3, Duration.ofMillis(1), leftAlone, UnsupportedOperationException.class::isInstance);
    }

    private static Reason reason(Runnable call) {
        return catchThrowableOfType(CallFailed.class, call::run).reason();
    }
}
