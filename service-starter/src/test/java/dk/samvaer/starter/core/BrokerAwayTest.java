package dk.samvaer.starter.core;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.Broker;
import dk.samvaer.local.parts.RealParts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Promises 1 and 2 where the broker is away for a minute. The test waits most of the time and has a broker of its own, so that it runs
 * beside all others.
 */
@Execution(ExecutionMode.CONCURRENT)
class BrokerAwayTest {
    private final String kafka = RealParts.kafka();
    private final String events = "samvaer.sample." + UUID.randomUUID();
    private final String sender = "sender_" + UUID.randomUUID().toString().substring(0, 8);
    private final String receiver = "receiver_" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID caseId = UUID.randomUUID();

    @Test
    void broker_down_for_a_minute_lets_commands_go_on_and_everything_arrive_in_order(@TempDir Path folder) {
        RealParts.createTopics(kafka, 3, events);
        try (Broker broker = RealParts.restartableBroker(folder)) {
            RealParts.createTopics(broker.bootstrap(), 3, events);
            try (Service listening = new Service(kafka, events, receiver);
                    Service sending = new Service(broker.bootstrap(), events, sender)) {
                listening.beginTally(caseId);
                UUID id = sending.write(caseId).state().id();
                broker.stop();
                AtomicInteger accepted = new AtomicInteger();
                await().pollInterval(Duration.ofSeconds(1))
                        .atMost(Duration.ofMinutes(3))
                        .until(() -> {
                            int n = accepted.incrementAndGet();
                            sending.notes.change(id, n, note -> note.add(n + 100));
                            sending.recover();
                            return n >= 60;
                        });
                assertThat(sending.outbox(id)).hasSize(60);
                broker.start();
                try (Listener topic = new Listener(broker.bootstrap(), events, listening::receive)) {
                    await().until(() -> {
                        sending.recover();
                        return listening.heard(caseId).size() == 60;
                    });
                    assertThat(listening.heard(caseId))
                            .containsExactlyElementsOf(
                                    IntStream.rangeClosed(101, 160).boxed().toList());
                    await().until(() -> sending.outbox(id).isEmpty());
                }
            }
        }
    }
}
