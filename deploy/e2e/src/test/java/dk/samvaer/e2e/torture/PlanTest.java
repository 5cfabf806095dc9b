package dk.samvaer.e2e.torture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.e2e.torture.Blow.Kill;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void the_same_seed_gives_the_same_plan_and_another_seed_another() {
        assertThat(Plan.of(7, HALF_AN_HOUR, 4)).isEqualTo(Plan.of(7, HALF_AN_HOUR, 4));
        assertThat(Plan.of(7, HALF_AN_HOUR, 4)).isNotEqualTo(Plan.of(8, HALF_AN_HOUR, 4));
    }

    @Test
    void half_an_hour_kills_every_process_and_more_than_a_hundred_in_all() {
        List<Kill> kills = kills(Plan.of(7, HALF_AN_HOUR, 4));
        assertThat(kills).hasSize(120);
        assertThat(kills).extracting(it -> it.parts().size()).contains(1, 2);
        Set<Object> killed = new HashSet<>();
        kills.forEach(it -> killed.addAll(it.parts()));
        assertThat(killed).containsAll(Plan.TARGETS);
    }

    @Test
    void the_blows_are_in_order_and_within_the_time() {
        assertThat(Plan.of(7, HALF_AN_HOUR, 4).blows())
                .extracting(Blow::at)
                .isSorted()
                .allMatch(at -> at.compareTo(HALF_AN_HOUR) < 0);
    }

    private static List<Kill> kills(Plan plan) {
        return plan.blows().stream()
                .filter(Kill.class::isInstance)
                .map(Kill.class::cast)
                .toList();
    }
}
