package dk.samvaer.complaint.appealsboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.complaint.application.forwarding.AppealFile;
import dk.samvaer.starter.time.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An instance that is a process of its own, forwards whatever is due, and is there to be killed. */
final class ForwardingProcess {
    private ForwardingProcess() {}

    /** @param arguments the database and the board's address */
    public static void main(String[] arguments) {
        var instance = new ForwardingInstance(
                arguments[0],
                arguments[1],
                GivenForwardings.PATIENT,
                (complaint, statement, now) -> new AppealFile(("file " + UUID.randomUUID()).getBytes(UTF_8), List.of()),
                new MovableClock(Duration.ZERO));
        Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(instance.sweep::round, 0, 20, TimeUnit.MILLISECONDS);
    }
}
