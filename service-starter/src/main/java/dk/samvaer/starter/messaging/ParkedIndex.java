package dk.samvaer.starter.messaging;

import dk.samvaer.starter.instances.SharedSweep;
import dk.samvaer.starter.messaging.ParkedEvent.Reason;
import dk.samvaer.starter.messaging.Parking.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is parked, in memory, so that an event that arrives costs no query: exact for what this process parks and removes, and as old as the
 * last {@link #replace} for what other instances do.
 */
final class ParkedIndex {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final UUID NO_CASE = new UUID(0, 0);

    private final Map<UUID, Map<String, Entry>> byCase = new HashMap<>();

    /** When this process last added or removed a record, counted in steps; a reading that began earlier does not undo it. */
    private final Map<String, Long> touched = new HashMap<>();

    /** Cases in which this process has parked or applied an event since it last tried them. */
    private final Set<UUID> fresh = new HashSet<>();

    private long step;
    private boolean loaded;

    /**
     * One parked record.
     *
     * @param retryAt when it is tried again by itself; a moment that has passed where it has not been tried
     */
    record Entry(String id, @Nullable UUID caseId, String topic, Reason reason, Instant parkedAt, Instant retryAt) {
        static Entry of(ParkedEvent event) {
            return new Entry(
                    event.id(), event.caseId(), event.topic(), event.reason(), event.parkedAt(), event.retryAt());
        }

        boolean waitsForAnOperator() {
            return reason.waitsForAnOperator();
        }
    }

    synchronized Standing standing(String id, UUID caseId, String topic) {
        Map<String, Entry> ofCase = byCase.getOrDefault(caseId, Map.of());
        if (ofCase.containsKey(id)) {
            return Standing.PARKED;
        }
        return ofCase.values().stream()
                        .anyMatch(ahead ->
                                ahead.waitsForAnOperator() || ahead.topic().equals(topic))
                ? Standing.BEHIND
                : Standing.FREE;
    }

    /**
     * Cases in which something is to be tried again by itself: one that waits for what is not known yet and whose pause is over, or those
     * behind an event that has gone.
     *
     * @param mine which cases this process tries; of the others only those in which it has just parked or applied an event, and those that
     *     nobody else tries
     */
    synchronized List<UUID> due(Instant now, Predicate<UUID> mine) {
        Instant late = now.minus(SharedSweep.ANYBODYS_AFTER);
        List<UUID> due = byCase.entrySet().stream()
                .filter(each -> due(each.getValue().values(), now))
                .filter(each -> mine.test(each.getKey())
                        || fresh.contains(each.getKey())
                        || due(each.getValue().values(), late))
                .map(Map.Entry::getKey)
                .filter(caseId -> !caseId.equals(NO_CASE))
                .toList();
        due.forEach(fresh::remove);
        return due;
    }

    private static boolean due(Collection<Entry> ofCase, Instant now) {
        if (ofCase.stream().anyMatch(Entry::waitsForAnOperator)) {
            return false;
        }
        List<Entry> missing = ofCase.stream()
                .filter(entry -> entry.reason() == Reason.MISSING)
                .toList();
        return missing.isEmpty()
                || missing.stream().anyMatch(entry -> !entry.retryAt().isAfter(now));
    }

    /** What waits in the case need not wait longer, since another event of the case was applied. */
    synchronized void wake(UUID caseId, Instant now) {
        byCase.getOrDefault(caseId, new HashMap<>()).replaceAll((id, entry) -> {
            fresh.add(caseId);
            touched.put(id, ++step);
            return entry.retryAt().isAfter(now) ? retriedAt(entry, now) : entry;
        });
    }

    private static Entry retriedAt(Entry entry, Instant retryAt) {
        return new Entry(entry.id(), entry.caseId(), entry.topic(), entry.reason(), entry.parkedAt(), retryAt);
    }

    synchronized void parked(Entry entry) {
        fresh.add(key(entry.caseId()));
        put(entry);
    }

    synchronized void put(Entry entry) {
        touched.put(entry.id(), ++step);
        add(entry);
    }

    private void add(Entry entry) {
        byCase.computeIfAbsent(key(entry.caseId()), unknown -> new LinkedHashMap<>())
                .put(entry.id(), entry);
    }

    synchronized void remove(@Nullable UUID caseId, String id) {
        touched.put(id, ++step);
        byCase.computeIfPresent(key(caseId), (same, entries) -> {
            entries.remove(id);
            return entries.isEmpty() ? null : entries;
        });
    }

    private static UUID key(@Nullable UUID caseId) {
        return caseId == null ? NO_CASE : caseId;
    }

    /** The step at which a reading of the database begins. */
    synchronized long begin() {
        return step;
    }

    /** Takes over what was read, except for records that this process has touched since the reading began. */
    synchronized void replace(List<Entry> read, long began) {
        List<Entry> newer =
                all().filter(entry -> touchedSince(entry.id(), began)).toList();
        byCase.clear();
        read.stream().filter(entry -> !touchedSince(entry.id(), began)).forEach(this::add);
        newer.forEach(this::add);
        fresh.retainAll(byCase.keySet());
        touched.values().removeIf(at -> at <= began);
        loaded = true;
    }

    private boolean touchedSince(String id, long began) {
        return touched.getOrDefault(id, 0L) > began;
    }

    synchronized boolean loaded() {
        return loaded;
    }

    /** Another instance may have parked what this one does not know of. */
    synchronized void forget() {
        loaded = false;
    }

    synchronized long count(Reason reason) {
        return all().filter(entry -> entry.reason() == reason).count();
    }

    synchronized @Nullable Instant oldest(Reason reason) {
        return all().filter(entry -> entry.reason() == reason)
                .map(Entry::parkedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Entry> all() {
        return new ArrayList<>(byCase.values()).stream().flatMap(entries -> entries.values().stream());
    }

    /** How long an event pauses after so many attempts. */
    static Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
