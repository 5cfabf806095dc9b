package dk.samvaer.starter.events;

import static org.assertj.core.api.Assertions.assertThatNoException;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.cumulative.CumulativeCounter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventCountersTest {
    private final SimpleMeterRegistry broken = new SimpleMeterRegistry() {
        @Override
        protected Counter newCounter(Meter.Id id) {
            return new CumulativeCounter(id) {
                @Override
                public void increment(double amount) {
                    throw new IllegalStateException("there is no tracer");
                }
            };
        }
    };

    @BeforeEach
    void join() {
        Metrics.addRegistry(broken);
    }

    @AfterEach
    void leave() {
        Metrics.removeRegistry(broken);
    }

    @Test
    void what_cannot_be_counted_is_done_all_the_same() {
        assertThatNoException().isThrownBy(() -> {
            EventCounters.applied("sample.begun.v1");
            EventCounters.repeated();
            EventCounters.retried();
            EventCounters.parked("MISSING");
            EventCounters.sent("samvaer.sample.events");
            EventCounters.unsent("samvaer.sample.events");
        });
    }
}
