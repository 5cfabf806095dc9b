package dk.samvaer.supplier.webhooks;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;

/** What stands before each supplier's address. */
final class Guards {
    /** After five failures of the last ten, nothing is sent for half a minute, and then one message to see. */
    static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(5)
            .waitDurationInOpenState(Duration.ofSeconds(30))
            .permittedNumberOfCallsInHalfOpenState(1)
            .automaticTransitionFromOpenToHalfOpenEnabled(true)
            .build();

    /** The four of a round of the sweep, and two to try the address by. */
    static final BulkheadConfig BULKHEAD = BulkheadConfig.custom()
            .maxConcurrentCalls(6)
            .maxWaitDuration(Duration.ZERO)
            .build();

    private Guards() {}
}
