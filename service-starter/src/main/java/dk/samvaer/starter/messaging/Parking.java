package dk.samvaer.starter.messaging;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import dk.samvaer.starter.crypto.SealedBytes;
import dk.samvaer.starter.messaging.ParkedEvent.Discarded;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import dk.samvaer.starter.messaging.ParkedIndex.Entry;
import dk.samvaer.starter.mongo.MajorityCollection;
import dk.samvaer.starter.schema.ExpectedIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Stores events that cannot be applied, and the later events of their case behind them. A record is stored under its position in the
 * topic, so that parking it again changes nothing. What waits is known in memory too; {@link #refresh} learns what other instances did.
 */
public final class Parking {
    private static final String COLLECTION = "parked";
    private static final List<String> WAITING = Arrays.stream(Reason.values())
            .filter(reason -> reason != Reason.DISCARDED)
            .map(Reason::name)
            .toList();

    private final MajorityCollection parked;
    private final ParkedContent contents;
    private final ParkedIndex index = new ParkedIndex();
    private final AtomicLong lastPosition = new AtomicLong();

    public Parking(MongoTemplate mongo, SealedBytes seal) {
        this.contents = new ParkedContent(seal);
        this.parked = new MajorityCollection(mongo, COLLECTION);
    }

    public static List<ExpectedIndex> indexes() {
        return List.of(
                ExpectedIndex.of(COLLECTION, "caseId", "position"), ExpectedIndex.of(COLLECTION, "reason", "position"));
    }

    /** Whether a record that comes in is parked already, or must wait behind an event of its case. */
    public Standing standing(String id, UUID caseId, String topic) {
        return index().standing(id, caseId, topic);
    }

    /** What is known of a record that comes in: it may be applied, stands behind another, or is parked itself. */
    public enum Standing {
        FREE,
        BEHIND,
        PARKED
    }

    private ParkedIndex index() {
        if (!index.loaded()) {
            refresh();
        }
        return index;
    }

    /** Learns what other instances have parked and removed. */
    public void refresh() {
        long began = index.begin();
        List<Entry> read = parked.get(c -> c.find(in("reason", WAITING))
                .projection(Projections.include("caseId", "topic", "reason", "parkedAt", "retryAt"))
                .map(ParkedDocument::entry)
                .into(new ArrayList<>()));
        index.replace(read, began);
    }

    /** Says that what is known may be out of date, since partitions that another instance read have come to this one. */
    public void forget() {
        index.forget();
    }

    /** Parks an event, or, when it is parked already, records why it still cannot be applied. One that was given up stays so. */
    public void park(ParkedEvent event) {
        Bson same = eq("_id", event.id());
        Document known = parked.find(c -> c.find(same)
                        .projection(Projections.include("position", "reason"))
                        .first())
                .orElse(null);
        if (known != null && Reason.DISCARDED.name().equals(known.getString("reason"))) {
            return;
        }
        long position = known == null ? event.position() : known.getLong("position");
        Document document = ParkedDocument.write(event).append("position", position);
        contents.write(event, document);
        parked.get(c -> c.replaceOne(same, document, new ReplaceOptions().upsert(true)));
        index().parked(Entry.of(event));
    }

    /** A number larger than all given before by this process, and than those of earlier ones as far as their clocks agree. */
    public long nextPosition(long nowMicros) {
        return lastPosition.updateAndGet(last -> Math.max(last + 1, nowMicros));
    }

    /** Finds an event that waits or was given up. */
    public Optional<ParkedEvent> find(String id) {
        return parked.find(c -> c.find(eq("_id", id)).first()).map(this::read);
    }

    /** The events of a case that wait, in order of arrival. */
    public List<ParkedEvent> ofCase(UUID caseId) {
        return list(and(eq("caseId", caseId.toString()), in("reason", WAITING)), Integer.MAX_VALUE);
    }

    /**
     * At most {@code limit} events after a position, in order of arrival.
     *
     * @param discarded whether to list those given up, instead of those that wait
     */
    public List<ParkedEvent> list(@Nullable UUID caseId, boolean discarded, long afterPosition, int limit) {
        Bson after = and(
                in("reason", discarded ? List.of(Reason.DISCARDED.name()) : WAITING), gt("position", afterPosition));
        return list(caseId == null ? after : and(eq("caseId", caseId.toString()), after), limit);
    }

    private List<ParkedEvent> list(Bson filter, int limit) {
        return parked.get(c -> c.find(filter)
                .sort(Sorts.ascending("position"))
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>()));
    }

    private ParkedEvent read(Document parked) {
        return ParkedDocument.read(parked, contents.read(parked));
    }

    /**
     * Cases with events that are tried again now by themselves, because what they wait for may have arrived.
     *
     * @param mine which cases this instance tries; of the others only those in which it has just parked or applied an event
     */
    List<UUID> casesToTry(Instant now, Predicate<UUID> mine) {
        return index().due(now, mine);
    }

    /** Says that an event of the case was applied, so that one which waits for it is tried soon. */
    void applied(UUID caseId, Instant now) {
        index.wake(caseId, now);
    }

    /** Records that an attempt has failed, and when the next one follows. One that was given up meanwhile stays so. */
    public void explain(ParkedEvent event, Reason reason, String detail, Instant now) {
        int attempts = event.attempts() + 1;
        Instant retryAt = now.plus(ParkedIndex.pause(attempts));
        UpdateResult updated = parked.get(c -> c.updateOne(
                and(eq("_id", event.id()), in("reason", WAITING)),
                Updates.combine(
                        Updates.set("reason", reason.name()),
                        Updates.set("detail", ParkedDocument.withoutCpr(detail)),
                        Updates.set("attempts", attempts),
                        Updates.set("retryAt", Date.from(retryAt)))));
        if (updated.getMatchedCount() > 0) {
            index.put(new Entry(event.id(), event.caseId(), event.topic(), reason, event.parkedAt(), retryAt));
        }
    }

    /** Removes an event that was applied. */
    public void remove(ParkedEvent event) {
        parked.get(c -> c.deleteOne(and(eq("_id", event.id()), in("reason", WAITING))));
        index.remove(event.caseId(), event.id());
    }

    /** Gives an event up, and keeps it with who did so and why. */
    public void discard(ParkedEvent event, Discarded discarded) {
        parked.get(c -> c.updateOne(
                and(eq("_id", event.id()), in("reason", WAITING)),
                Updates.combine(
                        Updates.set("reason", Reason.DISCARDED.name()),
                        Updates.set("discarded", ParkedDocument.write(discarded)))));
        index.remove(event.caseId(), event.id());
    }

    /** How many events wait for this reason, as far as is known in memory. */
    public long count(Reason reason) {
        return index.count(reason);
    }

    /** How long the oldest event has waited for this reason. */
    public Duration oldest(Reason reason, Instant now) {
        Instant oldest = index.oldest(reason);
        return oldest == null ? Duration.ZERO : Duration.between(oldest, now);
    }
}
