package dk.samvaer.complaint.appealsboard;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.local.parts.BoardFault;
import dk.samvaer.local.parts.RealParts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes forward complaints, each taking whatever is due, while one or the other is killed with {@code kill -9}. Takes minutes, so it runs only where
 * {@code -Dsamvaer.forwarding.kills=24} says how often.
 */
@EnabledIfSystemProperty(named = "samvaer.forwarding.kills", matches = "\\d+")
class KilledProcessesTest {
    private static final int KILLS = Integer.getInteger("samvaer.forwarding.kills", 0);
    private static final int AT_ONCE = 8;
    private static final Duration SLOW = Duration.ofMillis(200);

    private final List<UUID> complaints = new ArrayList<>();
    private final Random random = new Random(14);

    @Test
    void R54_whenever_one_of_two_processes_is_killed_the_board_gets_each_stored_file_once(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (var given = new GivenForwardings(folder);
                var own = given.instance()) {
            given.board.fail(BoardFault.LATE_ANSWER, Integer.MAX_VALUE, SLOW);
            var running = new Process[] {start(given, folder, 0), start(given, folder, 1)};
            for (int kill = 0; kill < KILLS; kill++) {
                int which = kill % 2;
                int before = given.board.held().size();
                IntStream.range(0, AT_ONCE).forEach(number -> complaints.add(given.maintained(own, 2)));
                await().until(() -> given.board.held().size() > before);
                running[which].waitFor(random.nextInt(1_000), TimeUnit.MILLISECONDS);
                running[which].destroyForcibly().waitFor();
                running[which] = start(given, folder, which);
            }
            running[0].destroyForcibly().waitFor();
            await().until(() -> complaints.stream().allMatch(id -> own.read(id).state() == Complaint.State.FORWARDED));
            complaints.forEach(id -> given.assertForwardedOnce(own, id));
            assertThat(given.board.held()).hasSameSizeAs(complaints);
            assertThat(own.due.waiting()).isZero();
            running[1].destroyForcibly().waitFor();
        }
    }

    private static Process start(GivenForwardings given, Path folder, int which) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ForwardingProcess.class.getName(),
                given.database,
                given.board.url());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("process-" + which + ".log").toFile()));
        process.environment().put("MONGODB_URI", RealParts.mongodb());
        return process.start();
    }
}
