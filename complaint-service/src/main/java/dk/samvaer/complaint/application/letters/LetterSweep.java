package dk.samvaer.complaint.application.letters;

import dk.samvaer.complaint.persistence.LettersQueries;
import dk.samvaer.starter.instances.SharedSweep;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Writes the letters that are due. It has a thread of its own, so that nothing else waits while visitation is away; then the letters wait,
 * and are written once it is back.
 */
public final class LetterSweep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LetterSweep.class);
    private static final int ENDS_WITHIN_SECONDS = 15;

    private final Letters letters;
    private final LettersQueries queries;
    private final AddresseeSource source;
    private final BooleanSupplier open;
    private final Clock clock;
    private final SharedSweep sweep;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile boolean closed;

    private final ExecutorService thread = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("letters-", 0).factory());

    /**
     * @param mine which complaints are this instance's share; where two disagree, both write, and the second writes nothing
     * @param open whether the database may be used yet
     */
    public LetterSweep(
            Letters letters,
            LettersQueries queries,
            AddresseeSource source,
            Predicate<UUID> mine,
            BooleanSupplier open,
            Clock clock) {
        this.letters = letters;
        this.queries = queries;
        this.source = source;
        this.open = open;
        this.clock = clock;
        this.sweep = new SharedSweep(mine);
    }

    /** Begins a round unless one is under way. */
    @Scheduled(fixedDelayString = "${samvaer.complaint.letters.interval:2s}")
    public void begin() {
        if (!closed && open.getAsBoolean() && underWay.compareAndSet(false, true)) {
            thread.execute(this::inOwnThread);
        }
    }

    private void inOwnThread() {
        try {
            round();
        } catch (AddresseeSourceAway away) {
            LOG.debug("Letters wait for the next round ({})", away.getMessage());
        } catch (RuntimeException failed) {
            LOG.warn("Letters wait for the next round", failed);
        } finally {
            underWay.set(false);
        }
    }

    /** Writes what is due and can be written now. */
    public void round() {
        if (source.isReady()) {
            sweep.sweep(clock.instant(), AddresseeSource.AT_ONCE, queries::due, any -> source.isReady(), this::write);
        }
    }

    /** @return whether to go on */
    private boolean write(List<UUID> due) {
        letters.write(due);
        return !closed;
    }

    /** Begins nothing more, and waits for what is under way, which takes a bounded time. */
    @Override
    public void close() {
        closed = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
