package dk.samvaer.starter.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.samvaer.starter.events.EventCounters;
import dk.samvaer.starter.mongo.Faults;
import dk.samvaer.starter.problems.Masked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the records of one poll to the inbox: those of one case in order, those of several cases side by side, so that the waits for the
 * database overlap.
 */
public final class PollReceiver {
    private static final Logger LOG = LoggerFactory.getLogger(PollReceiver.class);

    private static final int AT_ONCE = 32;
    private static final int ATTEMPTS = 3;

    private final Consumer<ConsumerRecord<byte[], byte[]>> inbox;
    private final BiConsumer<ConsumerRecord<byte[], byte[]>, Throwable> broken;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * @param inbox receives a record
     * @param broken keeps or answers a record on which the inbox breaks, so that it holds up no other
     */
    public PollReceiver(
            Consumer<ConsumerRecord<byte[], byte[]>> inbox,
            BiConsumer<ConsumerRecord<byte[], byte[]>, Throwable> broken) {
        this.inbox = inbox;
        this.broken = broken;
    }

    /**
     * Receives the records. When it returns, they may be acknowledged. When a fault that passes is thrown, all are to be offered again;
     * what was applied already changes nothing then. A fault that does not pass is met {@value #ATTEMPTS} times.
     */
    public void receive(List<ConsumerRecord<byte[], byte[]>> messages) {
        AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();
        List<Future<?>> cases = messages.stream()
                .collect(groupingBy(PollReceiver::caseOrItself, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .<Future<?>>map(ofCase -> threads.submit(() -> inOrder(ofCase, fault)))
                .toList();
        cases.forEach(PollReceiver::await);
        RuntimeException met = fault.get();
        if (met != null) {
            EventCounters.retried();
            throw met;
        }
    }

    /** A record that names no case has nobody to wait for. */
    private static Object caseOrItself(ConsumerRecord<byte[], byte[]> message) {
        UUID caseId = Inbox.caseOf(message);
        return Objects.requireNonNullElse(caseId, message);
    }

    /** Once one case has met a fault, the others leave what they have not begun to the next offer. */
    private void inOrder(
            List<ConsumerRecord<byte[], byte[]>> ofCase, AtomicReference<@Nullable RuntimeException> fault) {
        for (ConsumerRecord<byte[], byte[]> message : ofCase) {
            places.acquireUninterruptibly();
            try {
                if (fault.get() != null) {
                    return;
                }
                offer(message);
            } catch (RuntimeException passing) {
                fault.compareAndSet(null, passing);
            } finally {
                places.release();
            }
        }
    }

    private void offer(ConsumerRecord<byte[], byte[]> message) {
        for (int attempt = 1; ; attempt++) {
            try {
                inbox.accept(message);
                return;
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError fault) {
                if (Faults.passing(fault)) {
                    throw fault;
                }
                if (attempt == ATTEMPTS) {
                    LOG.error("The record at {} cannot be received", ParkedRecords.place(message), Masked.of(fault));
                    broken.accept(message, fault);
                    return;
                }
            }
        }
    }

    private static void await(Future<?> done) {
        try {
            done.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while events were applied", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("events cannot be applied", failed.getCause());
        }
    }
}
