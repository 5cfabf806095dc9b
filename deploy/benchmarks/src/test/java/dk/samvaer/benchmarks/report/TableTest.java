package dk.samvaer.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void a_table_is_markdown() {
        assertThat(new Table("Speed", List.of("Rate", "ms"), List.of(List.of("5/s", "1.50"))).markdown())
                .isEqualTo("""
                    ### Speed

                    | Rate | ms |
                    |---|---:|
                    | 5/s | 1.50 |
                    """);
    }

    @Test
    void figures_have_three_digits() {
        assertThat(Cell.of(OptionalDouble.of(1.234))).isEqualTo("1.23");
        assertThat(Cell.of(OptionalDouble.of(12.34))).isEqualTo("12.3");
        assertThat(Cell.of(OptionalDouble.of(1234.5))).isEqualTo("1235");
        assertThat(Cell.times(OptionalDouble.of(0.25))).isEqualTo("0.25 ×");
        assertThat(Cell.of(OptionalDouble.empty())).isEqualTo("-");
    }
}
