package dk.samvaer.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final List<String> RUNS = List.of("sleep", "60");
    private static final List<String> RUNS_OUT_OF_MEMORY = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx8m",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            Hungry.class.getName());

    @TempDir
    Path folder;

    private Home home;
    private Supervisor supervisor;
    private Watch watch;

    @BeforeEach
    void begin() {
        home = new Home(folder);
        supervisor = new Supervisor(home);
        watch = new Watch(home, "database");
    }

    @AfterEach
    void end() {
        supervisor.kill("database");
    }

    @Test
    void a_process_without_memory_ends_and_is_started_again_and_the_reason_is_told() {
        Watch.remember(home, "database", RUNS_OUT_OF_MEMORY);
        supervisor.start("database", RUNS_OUT_OF_MEMORY, Map.of());
        await().until(() -> supervisor.running("database").isEmpty());
        watch.look();
        assertThat(supervisor.running("database")).isPresent();
        assertThat(told()).startsWith("restarted 1 time, last").contains("OutOfMemoryError");
    }

    @Test
    void a_process_that_was_killed_from_outside_is_started_again() {
        start();
        ProcessHandle killed = supervisor.running("database").orElseThrow();
        killed.destroyForcibly();
        await().until(() -> supervisor.running("database").isEmpty());
        watch.look();
        assertThat(supervisor.running("database")).isPresent().get().isNotEqualTo(killed);
        assertThat(told()).contains("killed?");
    }

    @Test
    void a_process_that_a_command_killed_or_stopped_is_left_alone() {
        start();
        supervisor.kill("database");
        watch.look();
        assertThat(supervisor.running("database")).isEmpty();
        start();
        supervisor.stop(List.of("database"));
        watch.look();
        assertThat(supervisor.running("database")).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void a_process_that_ends_again_and_again_is_given_up_until_a_command_starts_it() {
        start();
        for (int restart = 0; restart < 5; restart++) {
            new Restarts(home, "database").add(Instant.now(), "OutOfMemoryError");
        }
        supervisor.running("database").orElseThrow().destroyForcibly();
        await().until(() -> supervisor.running("database").isEmpty());
        watch.look();
        assertThat(supervisor.running("database")).isEmpty();
        assertThat(supervisor.hasEndedByItself("database")).isTrue();
        start();
        assertThat(told()).isEmpty();
    }

    private void start() {
        Watch.remember(home, "database", RUNS);
        supervisor.start("database", RUNS, Map.of());
    }

    private String told() {
        return new Restarts(home, "database").told();
    }

    /** A program that asks for more memory than it has. */
    static final class Hungry {
        private Hungry() {}

        public static void main(String[] arguments) {
            System.out.println(new byte[100_000_000].length);
        }
    }
}
