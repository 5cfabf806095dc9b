package dk.samvaer.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class MovedClockTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private final StoreAutoConfiguration configuration = new StoreAutoConfiguration();
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void on_one_machine_time_may_be_moved() {
        environment.setActiveProfiles("local");
        assertThat(configuration.clock(WEEK, environment).offset()).isEqualTo(WEEK);
    }

    @Test
    void elsewhere_a_service_with_a_moved_clock_does_not_start() {
        assertThatThrownBy(() -> configuration.clock(WEEK, environment)).hasMessageContaining("SAMVAER_CLOCK_OFFSET");
        assertThat(configuration.clock(Duration.ZERO, environment).offset()).isZero();
    }
}
