package dk.samvaer.transport.application.addresses;

import dk.samvaer.starter.remote.TracedThreads;
import dk.samvaer.transport.domain.addresses.Contact;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings addresses up to date when somebody opens a list: it waits a moment for visitation, and goes on in the background where that is not enough. */
// ID-02
@Component
public class OpeningRefresh implements AutoCloseable {
    private static final Duration WAITS = Duration.ofMillis(300);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Contacts contacts;
    private final AddressSource source;
    private final Clock clock;
    private final ExecutorService threads = TracedThreads.virtual();

    public OpeningRefresh(Contacts contacts, AddressSource source, Clock clock) {
        this.contacts = contacts;
        this.source = source;
        this.clock = clock;
    }

    /**
     * What is known once visitation has answered, or has not within the moment.
     *
     * @param citizens by case
     * @param reader the subject of the person who opens the list, in whose name visitation is asked
     */
    public Map<UUID, Contact> known(Map<UUID, UUID> citizens, String reader) {
        var known = contacts.known(citizens.keySet());
        citizens.forEach((caseId, citizenId) -> {
            var contact = known.get(caseId);
            if (contact == null || contact.dueAt() == null) {
                contacts.want(caseId, citizenId);
            }
        });
        var since = clock.instant().minus(FRESH);
        var stale = citizens.keySet().stream()
                .filter(it -> !isFresh(known.get(it), since))
                .toList();
        return stale.isEmpty() || !source.isReady() || !asked(stale, reader)
                ? known
                : contacts.known(citizens.keySet());
    }

    private static boolean isFresh(@Nullable Contact contact, Instant since) {
        return contact != null && contact.dueAt() != null && contact.isKnownSince(since);
    }

    /** @return whether all was asked within the moment */
    private boolean asked(List<UUID> stale, String reader) {
        List<CompletableFuture<Void>> asking = new ArrayList<>();
        for (int from = 0; from < stale.size(); from += AddressSource.AT_ONCE) {
            var some = stale.subList(from, Math.min(from + AddressSource.AT_ONCE, stale.size()));
            asking.add(CompletableFuture.runAsync(() -> contacts.refresh(some, reader), threads));
        }
        try {
            CompletableFuture.allOf(asking.toArray(CompletableFuture<?>[]::new))
                    .get(WAITS.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
