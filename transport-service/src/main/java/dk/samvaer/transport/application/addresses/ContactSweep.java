package dk.samvaer.transport.application.addresses;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.transport.persistence.addresses.ContactsQueries;
import dk.samvaer.transport.persistence.addresses.DrivenAheadQueries;
import dk.samvaer.transport.persistence.addresses.DrivenAheadQueries.Driven;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Keeps the contacts of everybody who is driven this week and the next: wants those that are missing, asks visitation for those that are due,
 * and lets go of those that nobody needs. It has a thread of its own; while visitation is away it asks no more than the circuit breaker lets
 * through, and goes on by itself once it is back.
 */
public final class ContactSweep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContactSweep.class);
    private static final Duration LOOKED_AHEAD_EVERY = Duration.ofMinutes(5);
    private static final int PAGE = 500;
    private static final int ENDS_WITHIN_SECONDS = 15;

    private final Contacts contacts;
    private final ContactsQueries queries;
    private final DrivenAheadQueries ahead;
    private final AddressSource source;
    private final Predicate<UUID> mine;
    private final BooleanSupplier open;
    private final Clock clock;
    private final SharedSweep sweep;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile Instant lookAheadAt = Instant.MIN;
    private volatile boolean closed;

    private final ExecutorService thread = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("contacts-", 0).factory());

    /**
     * @param mine which cases are this instance's share; where two disagree, both ask
     * @param open whether the database may be used yet
     */
    public ContactSweep(
            Contacts contacts,
            ContactsQueries queries,
            DrivenAheadQueries ahead,
            AddressSource source,
            Predicate<UUID> mine,
            BooleanSupplier open,
            Clock clock) {
        this.contacts = contacts;
        this.queries = queries;
        this.ahead = ahead;
        this.source = source;
        this.mine = mine;
        this.open = open;
        this.clock = clock;
        this.sweep = new SharedSweep(mine);
    }

    /** Begins a round unless one is under way. */
    @Scheduled(fixedDelayString = "${samvaer.transport.contacts.interval:2s}")
    public void begin() {
        if (!closed && open.getAsBoolean() && underWay.compareAndSet(false, true)) {
            thread.execute(this::inOwnThread);
        }
    }

    private void inOwnThread() {
        try {
            round();
        } catch (RuntimeException failed) {
            LOG.warn("The addresses wait for the next round", failed);
        } finally {
            underWay.set(false);
        }
    }

    /** Looks ahead, where it is time to, and asks for what is due. */
    public void round() {
        var now = clock.instant();
        if (!now.isBefore(lookAheadAt)) {
            lookAhead(DanishTime.day(now));
            lookAheadAt = now.plus(LOOKED_AHEAD_EVERY);
        }
        if (source.isReady()) {
            sweep.sweep(clock.instant(), AddressSource.AT_ONCE, queries::due, any -> source.isReady(), this::refresh);
        }
    }

    private void lookAhead(LocalDate today) {
        List<Driven> page = ahead.page(today, null, PAGE);
        while (!page.isEmpty() && !closed) {
            want(page);
            page = page.size() < PAGE
                    ? List.of()
                    : ahead.page(today, page.getLast().week(), PAGE);
        }
    }

    private void want(List<Driven> page) {
        Map<UUID, UUID> citizens = page.stream()
                .filter(it -> mine.test(it.caseId()))
                .collect(Collectors.toMap(Driven::caseId, Driven::citizenId, (one, same) -> one));
        Set<UUID> wanted = queries.wanted(citizens.keySet());
        citizens.forEach((caseId, citizenId) -> {
            if (!wanted.contains(caseId)) {
                alone(caseId, () -> contacts.want(caseId, citizenId));
            }
        });
    }

    /** @return whether to go on */
    private boolean refresh(List<UUID> due) {
        var driven = ahead.driven(due, DanishTime.day(clock.instant()));
        Map<Boolean, List<UUID>> needed = due.stream()
                .collect(Collectors.partitioningBy(
                        driven::contains, Collectors.mapping(Function.identity(), Collectors.toList())));
        needed.getOrDefault(false, List.of()).forEach(it -> alone(it, () -> contacts.release(it)));
        var asked = needed.getOrDefault(true, List.of());
        return !closed && (asked.isEmpty() || contacts.refresh(asked, null));
    }

    /** One that cannot be read or written holds up no other. */
    private static void alone(UUID caseId, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failed) {
            LOG.warn("The address of case {} waits for the next round", caseId, failed);
        }
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
