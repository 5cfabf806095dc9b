package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.messaging.CloudEvents;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.stereotype.Component;

/** Sends the first answer to a report once more: the same event with the same id, taken from the history. */
@Component
class AnswerResender {
    private final History history;
    private final CloudEvents cloudEvents;
    private final Producer<byte[], byte[]> producer;

    AnswerResender(History history, CloudEvents cloudEvents, Producer<byte[], byte[]> producer) {
        this.history = history;
        this.cloudEvents = cloudEvents;
        this.producer = producer;
    }

    /** @throws NotSentYet while the answer is on its way for the first time */
    void send(UUID reportId) {
        OutboxEntry answer = history.of(reportId).stream().findFirst().orElseThrow(NotSentYet::new);
        send(answer);
    }

    private void send(OutboxEntry answer) {
        try {
            producer.send(cloudEvents.toRecord(answer)).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the broker has not taken an answer", failed.getCause());
        }
    }

    /** The report is offered again in a moment. */
    static final class NotSentYet extends RetriableException {
        NotSentYet() {
            super("the first answer is still on its way");
        }
    }
}
