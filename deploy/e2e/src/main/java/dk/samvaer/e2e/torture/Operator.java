package dk.samvaer.e2e.torture;

import dk.samvaer.e2e.evidence.DatabaseReader;
import dk.samvaer.e2e.history.ParkedRecord;
import dk.samvaer.e2e.load.CommandLog;
import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Pause;
import dk.samvaer.local.platform.Rest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Gives up the poison that services have parked, some seconds after it came; whatever else is parked it leaves alone. */
final class Operator {
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final Duration NOTICES_AFTER = Duration.ofSeconds(10);

    private final Rest operator;
    private final DatabaseReader databases;
    private final Poisoner poisoner;
    private final CommandLog log;

    Operator(Addresses addresses, DatabaseReader databases, Poisoner poisoner, CommandLog log) {
        this.operator = new Rest(addresses).as("OPERATOR");
        this.databases = databases;
        this.poisoner = poisoner;
        this.log = log;
        Thread.ofPlatform().daemon().name("operator").start(this::work);
    }

    private void work() {
        while (true) {
            Pause.of(ROUND);
            try {
                round();
            } catch (RuntimeException away) {
                log.trouble("operator's round");
            }
        }
    }

    private void round() {
        Instant before = Instant.now().minus(NOTICES_AFTER);
        databases.parked().stream()
                .filter(it -> poisoner.isKnown(it.place(), before))
                .forEach(this::discard);
    }

    private void discard(ParkedRecord poison) {
        operator.post(
                        Part.named(poison.service()).orElseThrow(),
                        "/v1/parked-events/" + poison.place() + "/discard",
                        Map.of("reason", "It was put there to be refused."))
                .require(200, 404, 409);
    }
}
