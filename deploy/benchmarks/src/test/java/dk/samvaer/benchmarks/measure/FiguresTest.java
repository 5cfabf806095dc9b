package dk.samvaer.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures figures = new Figures();

    @Test
    void the_median_is_the_middle_of_the_rounds() {
        figures.add("60/s", "ms", 9);
        figures.add("60/s", "ms", 1);
        figures.add("60/s", "ms", 2);
        assertThat(figures.median("60/s", "ms")).hasValue(2);
        figures.add("60/s", "ms", 4);
        assertThat(figures.median("60/s", "ms")).hasValue(3);
    }

    @Test
    void what_was_not_measured_has_no_median_and_no_ratio() {
        figures.add("60/s", "ms", 9);
        assertThat(figures.median("60/s", "s")).isEmpty();
        assertThat(figures.ratio("60/s", "ms", "60/s", "s")).isEmpty();
    }

    @Test
    void latencies_know_their_percentiles_in_milliseconds() {
        Latencies latencies = new Latencies();
        for (int millis = 1; millis <= 100; millis++) {
            latencies.record(TimeUnit.MILLISECONDS.toNanos(millis));
        }
        assertThat(latencies.median()).isCloseTo(50, offset(0.1));
        assertThat(latencies.p95()).isCloseTo(95, offset(0.1));
    }

    @Test
    void a_descent_gives_a_rate_for_each_piece_from_when_it_began() {
        Descent descent = new Descent();
        long second = TimeUnit.SECONDS.toNanos(1);
        descent.add(0, 100);
        descent.add(10 * second, 100);
        descent.add(12 * second, 50);
        descent.add(13 * second, 0);
        assertThat(descent.rates(2)).containsExactly(25.0, 50.0);
        assertThat(descent.end()).isEqualTo(13 * second);
    }
}
