package dk.samvaer.e2e.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.e2e.load.Attempt;
import dk.samvaer.local.platform.Instance;
import dk.samvaer.local.platform.Part;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Restart RESTART =
            new Restart(new Instance(Part.PLAN, "plan-a", 1), 10_000, 20_000, 22_500, 31_000, false);

    private final String printed = print(new Figures(
            List.of(
                    new Attempt(1_000, 4_000, "GET /v1/plans", 200, false, ""),
                    new Attempt(9_999, 900, "GET /v1/plans", 200, false, ""),
                    new Attempt(9_000, 1_500_000, "GET /v1/plans", 200, false, ""),
                    new Attempt(31_000, 2_000, "GET /v1/plans", 503, true, "")),
            List.of(RESTART),
            List.of(
                    new Silence("plan-service", "samvaer.visitation.events-0", 21_000, 24_500),
                    new Silence("plan-service", "samvaer.visitation.events-1", 40_000, 40_300),
                    new Silence("supplier-service", "samvaer.visitation.events-1", 1_000, 1_700))));

    private static String print(Figures figures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        figures.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replaceAll(" +", " ");
    }

    @Test
    void a_request_that_overlaps_a_restart_counts_there_and_others_outside() {
        assertThat(printed).contains("200 1 2\n").contains("503 Retry-After 1 0\n");
        assertThat(printed).contains("longest ms 1500.0 4.0\n");
    }

    @Test
    void each_service_shows_its_times_and_its_longest_silence_in_a_restart_and_outside() {
        assertThat(printed).contains("plan 8.5, at most 8.5 2.5, at most 2.5 3.5, 0.3\n");
        assertThat(printed).contains("supplier - - -, 0.7\n");
    }
}
