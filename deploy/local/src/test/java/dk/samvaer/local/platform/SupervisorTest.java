package dk.samvaer.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    @Test
    void a_process_is_found_again_by_its_number_until_it_is_stopped(@TempDir Path folder) {
        Home home = new Home(folder);
        ProcessHandle started = sleeper(home);
        assertThat(new Supervisor(home).running("sleeper")).contains(started);
        new Supervisor(home).stop(List.of("sleeper", "never-started"));
        awaitCollected(started);
        assertThat(new Supervisor(home).running("sleeper")).isEmpty();
    }

    @Test
    void a_killed_process_is_gone_at_once(@TempDir Path folder) {
        Home home = new Home(folder);
        ProcessHandle started = sleeper(home);
        new Supervisor(home).kill("sleeper");
        awaitCollected(started);
    }

    @Test
    void a_process_that_is_ending_is_waited_for(@TempDir Path folder) {
        Supervisor supervisor = new Supervisor(new Home(folder));
        ProcessHandle slow = supervisor.start(
                "slow", List.of("sh", "-c", "trap 'sleep 0.3; exit' TERM; while :; do sleep 0.05; done"), Map.of());
        assertThat(supervisor.goesOn("slow", () -> true)).isTrue();
        slow.destroy();
        assertThat(supervisor.goesOn("slow", () -> true)).isFalse();
        awaitCollected(slow);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_process_that_has_ended_and_that_nobody_collects_does_not_run(@TempDir Path folder) throws Exception {
        Home home = new Home(folder);
        ProcessHandle parent = new Supervisor(home)
                .start("parent", List.of("sh", "-c", "sleep 0.2 & echo $!; exec sleep 60"), Map.of());
        await().until(() -> !home.tail("parent", 1).isEmpty());
        Files.writeString(home.pid("gone"), home.tail("parent", 1).getFirst());
        await().untilAsserted(
                        () -> assertThat(new Supervisor(home).running("gone")).isEmpty());
        assertThat(parent.isAlive()).isTrue();
        new Supervisor(home).kill("parent");
    }

    @Test
    void a_number_that_now_belongs_to_another_process_does_not_count(@TempDir Path folder) throws Exception {
        Home home = new Home(folder);
        long self = ProcessHandle.current().pid();
        Files.writeString(home.pid("sleeper"), self + " 2001-01-01T00:00:00Z");
        assertThat(new Supervisor(home).running("sleeper")).isEmpty();
    }

    @Test
    void the_keys_are_made_once_and_for_their_owner_only(@TempDir Path folder) throws Exception {
        Home home = new Home(folder);
        Secrets made = Secrets.of(home);
        assertThat(Secrets.of(home)).isEqualTo(made);
        assertThat(List.of(made.masterKey(), made.indexKey(), made.loginKey()))
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).hasSize(44));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    /** A process that has ended counts as alive until its parent, which is this one, has collected it. */
    private static void awaitCollected(ProcessHandle ended) {
        await().until(() -> !ended.isAlive());
    }

    private static ProcessHandle sleeper(Home home) {
        return new Supervisor(home).start("sleeper", List.of("sleep", "60"), Map.of());
    }
}
