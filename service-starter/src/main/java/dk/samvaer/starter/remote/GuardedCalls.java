package dk.samvaer.starter.remote;

import dk.samvaer.starter.remote.CallFailed.Reason;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Calls other systems so that none of them holds this one up: behind a bulkhead, a circuit breaker and a time limit of each, and for reads
 * with a few tries. They are published as {@code resilience4j_*} under the name that a call is made by, and let go of an hour after the last
 * call by that name. A call goes on in the trace of who makes it.
 */
public final class GuardedCalls implements AutoCloseable {
    private static final int LAST_CALLS = 10;
    private static final int FAILED_CALLS = 5;
    private static final Duration KEPT_UNUSED = Duration.ofHours(1);
    private static final Duration LOOKED_EVERY = Duration.ofMinutes(1);

    private final Registries registries;
    private final CircuitBreakerConfig breaker;
    private final BulkheadConfig bulkhead;
    private final TimeLimiterConfig limit;
    private final RetryConfig retry;
    private final InstantSource clock;
    private final Map<String, Instant> lastCalled = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> lookedAt = new AtomicReference<>(Instant.EPOCH);
    private final ExecutorService threads = TracedThreads.virtual();

    /** Where guards are kept by name, from which their metrics are made. */
    public record Registries(
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            TimeLimiterRegistry limiters,
            RetryRegistry retries) {

        /** Registries of their own, for tests. */
        public static Registries ofDefaults() {
            return new Registries(
                    CircuitBreakerRegistry.ofDefaults(),
                    BulkheadRegistry.ofDefaults(),
                    TimeLimiterRegistry.ofDefaults(),
                    RetryRegistry.ofDefaults());
        }
    }

    public GuardedCalls(CallLimits limits, Registries registries) {
        this(limits, registries, InstantSource.system());
    }

    /** @param clock by which systems that nobody calls any more are forgotten */
    GuardedCalls(CallLimits limits, Registries registries, InstantSource clock) {
        this.clock = clock;
        this.registries = registries;
        this.breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(LAST_CALLS)
                .minimumNumberOfCalls(FAILED_CALLS)
                .waitDurationInOpenState(limits.leftAlone())
                .permittedNumberOfCallsInHalfOpenState(1)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .ignoreException(limits.answered())
                .build();
        this.bulkhead = BulkheadConfig.custom()
                .maxConcurrentCalls(limits.atATime())
                .maxWaitDuration(Duration.ZERO)
                .build();
        this.limit =
                TimeLimiterConfig.custom().timeoutDuration(limits.longest()).build();
        this.retry = RetryConfig.custom()
                .maxAttempts(limits.tries())
                .waitDuration(limits.between())
                .retryOnException(failed -> !(failed instanceof CallNotPermittedException)
                        && !limits.answered().test(failed))
                .build();
    }

    /** Whether a call of the system would be made now. */
    public boolean isReady(String system) {
        return breaker(system).getState() != CircuitBreaker.State.OPEN;
    }

    /**
     * Calls once.
     *
     * @throws CallFailed where there is no answer, in a bounded time
     */
    public <T> T call(String system, Callable<T> call) {
        return answer(
                () -> registries.bulkheads().bulkhead(system, bulkhead).executeCallable(() -> guarded(system, call)));
    }

    /**
     * Calls what changes nothing, and may be tried again; all tries together are one call to the bulkhead.
     *
     * @throws CallFailed where there is no answer, in a bounded time
     */
    public <T> T read(String system, Callable<T> call) {
        return answer(() -> registries
                .bulkheads()
                .bulkhead(system, bulkhead)
                .executeCallable(
                        () -> registries.retries().retry(system, retry).executeCallable(() -> guarded(system, call))));
    }

    private <T> T guarded(String system, Callable<T> call) throws Exception {
        noteCalled(system);
        var limiter = registries.limiters().timeLimiter(system, limit);
        return breaker(system).executeCallable(() -> limiter.executeFutureSupplier(() -> threads.submit(call)));
    }

    private void noteCalled(String system) {
        var now = clock.instant();
        lastCalled.put(system, now);
        var before = lookedAt.get();
        if (now.isAfter(before.plus(LOOKED_EVERY)) && lookedAt.compareAndSet(before, now)) {
            lastCalled.entrySet().removeIf(it -> it.getValue().isBefore(now.minus(KEPT_UNUSED)) && letGo(it.getKey()));
        }
    }

    private boolean letGo(String system) {
        registries.breakers().remove(system);
        registries.bulkheads().remove(system);
        registries.limiters().remove(system);
        registries.retries().remove(system);
        return true;
    }

    private CircuitBreaker breaker(String system) {
        return registries.breakers().circuitBreaker(system, breaker);
    }

    private static <T> T answer(Callable<T> guarded) {
        try {
            return guarded.call();
        } catch (CallNotPermittedException open) {
            throw new CallFailed(Reason.CIRCUIT_OPEN, open);
        } catch (BulkheadFullException busy) {
            throw new CallFailed(Reason.BUSY, busy);
        } catch (TimeoutException late) {
            throw new CallFailed(Reason.TIMEOUT, late);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CallFailed(Reason.INTERRUPTED, ended);
        } catch (Exception failed) {
            throw new CallFailed(Reason.FAILED, failed);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
