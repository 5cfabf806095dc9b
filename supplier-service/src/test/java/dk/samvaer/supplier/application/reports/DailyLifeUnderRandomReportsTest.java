package dk.samvaer.supplier.application.reports;

import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.PLACEMENT;
import static dk.samvaer.supplier.domain.Given.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.starter.testkit.Seeded;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.SupplierReport.AttendanceRegistered;
import dk.samvaer.supplier.domain.SupplierReport.InformationShared;
import dk.samvaer.supplier.domain.SupplierReport.JournalNoted;
import dk.samvaer.supplier.domain.daily.Attendance;
import dk.samvaer.supplier.domain.daily.AttendanceDetails.AbsenceReason;
import dk.samvaer.supplier.domain.daily.AttendanceDetails.Presence;
import dk.samvaer.supplier.domain.daily.AttendanceEvent;
import dk.samvaer.supplier.domain.daily.JournalEntry;
import dk.samvaer.supplier.domain.daily.JournalEvent;
import dk.samvaer.supplier.domain.daily.JournalTheme;
import dk.samvaer.supplier.domain.daily.SharedInformation;
import dk.samvaer.supplier.domain.daily.SharedInformationEvent;
import dk.samvaer.supplier.domain.daily.SharedItem.RecipientKind;
import dk.samvaer.supplier.domain.daily.SharedItem.SecureChannel;
import dk.samvaer.supplier.persistence.JournalQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Daily life under random reports on random days, against an oracle that is written from the rule book: what the rules allow is kept once
 * and for ever, and nothing else is.
 */
class DailyLifeUnderRandomReportsTest {
    private static final int STEPS = 80;

    private final PassingDays clock = new PassingDays();
    private final SealedJson json = new SealedJson(InMemoryKeyStore.keyring());
    private final Aggregates<Attendance, AttendanceEvent> attendances = aggregates(
            new AggregateType<>("attendances", Attendance.class, Attendance::begin, (after, event) -> List.of()));
    private final Aggregates<JournalEntry, JournalEvent> journal =
            aggregates(new AggregateType<JournalEntry, JournalEvent>(
                            JournalQueries.COLLECTION,
                            JournalEntry.class,
                            JournalEntry::begin,
                            (after, event) -> List.of(),
                            JournalQueries.UNIQUE,
                            JournalQueries.INDEXES)
                    .listing(JournalQueries::listed));
    private final Aggregates<SharedInformation, SharedInformationEvent> shared = aggregates(new AggregateType<>(
            "shared_information", SharedInformation.class, SharedInformation::begin, (after, event) -> List.of()));
    private final DailyReports reports = new DailyReports(attendances, journal, shared, clock);

    private final Map<UUID, SupplierReport.OfDailyLife> kept = new LinkedHashMap<>();
    private final Set<UUID> corrected = new HashSet<>();
    private final Set<LocalDate> pausedDays = new HashSet<>();
    private Placement placement = Given.placement(Given.ordered(), new PlacementEvent.Accepted());
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate lastDay;
    private boolean paused;
    private Random random = new Random(0);

    @Seeded(300)
    void R26_R27_SU_06_what_the_rules_allow_is_kept_once_and_nothing_else(Random seeded) {
        random = seeded;
        for (int step = 0; step < STEPS; step++) {
            move();
            report(new UUID(step, 1));
            assertNothingIsLost();
        }
    }

    /** Days pass, the citizen comes for the first time, pauses, comes back, and leaves. */
    private void move() {
        switch (random.nextInt(8)) {
            case 0, 1 -> passDays(random.nextInt(3));
            case 2 -> start();
            case 3 -> pause();
            case 4 -> resume();
            case 5 -> end();
            default -> passDays(random.nextInt(40) == 0 ? 370 : 0);
        }
    }

    private void passDays(int days) {
        for (int day = 0; day < days; day++) {
            clock.now = clock.now.plus(Duration.ofDays(1));
            if (paused) {
                pausedDays.add(today());
            }
        }
    }

    private void start() {
        if (startedOn == null && !paused && lastDay == null) {
            startedOn = today();
            placement = placement.apply(new PlacementEvent.Started(today(), today(), today(), false));
        }
    }

    private void pause() {
        if (!paused && startedOn != null && random.nextBoolean()) {
            paused = true;
            pausedDays.add(today());
            placement = placement.apply(new PlacementEvent.Paused(today(), "HOSPITAL"));
        }
    }

    private void resume() {
        if (paused) {
            paused = false;
            pausedDays.remove(today());
            placement = placement.apply(new PlacementEvent.Resumed(today()));
        }
    }

    private void end() {
        if (lastDay == null && random.nextInt(6) == 0) {
            lastDay = today().plusDays(random.nextInt(4));
            placement = placement.apply(new PlacementEvent.GrantTerminated(lastDay, "DECISION"));
        }
    }

    private void report(UUID id) {
        if (!kept.isEmpty() && random.nextInt(5) == 0) {
            var again = any(kept.keySet());
            assertThat(taken(again, Objects.requireNonNull(kept.get(again))))
                    .as("a repeat is taken, and does nothing")
                    .isTrue();
            return;
        }
        var day = today().plusDays(random.nextInt(8) - 5L);
        var report = any(day);
        boolean lawful = lawful(report, day);
        assertThat(taken(id, report)).as(report + " on " + today()).isEqualTo(lawful);
        if (lawful) {
            kept.put(id, report);
            if (report instanceof JournalNoted noted && noted.corrects() != null) {
                corrected.add(noted.corrects());
            }
        }
    }

    private SupplierReport.OfDailyLife any(LocalDate day) {
        var at = clock.instant().minusSeconds(random.nextInt(100_000) - 1_000L);
        var noon = day.atTime(12, 0).atZone(DanishTime.ZONE).toInstant();
        return switch (random.nextInt(4)) {
            case 0 -> attendance(at, day, Presence.PRESENT, null);
            case 1 -> attendance(at, day, Presence.ABSENT, AbsenceReason.ILLNESS);
            case 2 -> new JournalNoted(PLACEMENT, at, JournalTheme.CARE, day, TEXT, earlier(), TEXT);
            default ->
                new InformationShared(
                        PLACEMENT, at, RecipientKind.HOME_CARE, TEXT, TEXT, SecureChannel.PHONE_CALL, noon);
        };
    }

    private static AttendanceRegistered attendance(
            Instant at, LocalDate day, Presence presence, @Nullable AbsenceReason reason) {
        return new AttendanceRegistered(PLACEMENT, at, day, presence, reason, null, null);
    }

    /** An entry to be corrected, which may be corrected already; or none. */
    private @Nullable UUID earlier() {
        var entries = kept.entrySet().stream()
                .filter(it -> it.getValue() instanceof JournalNoted)
                .map(Map.Entry::getKey)
                .toList();
        return entries.isEmpty() || random.nextBoolean() ? null : any(entries);
    }

    // R26, R27, SU-06; rules of the domain § 10
    private boolean lawful(SupplierReport.OfDailyLife report, LocalDate day) {
        boolean theirs = startedOn != null && (lastDay == null || !today().isAfter(lastDay));
        boolean there = theirs
                && !day.isBefore(startedOn)
                && !day.isAfter(today())
                && (lastDay == null || !day.isAfter(lastDay))
                && !day.isBefore(today().minusYears(1));
        return switch (report) {
            case AttendanceRegistered it -> there && (it.presence() == Presence.ABSENT || !pausedDays.contains(day));
            case JournalNoted it -> there && (it.corrects() == null || !corrected.contains(it.corrects()));
            case InformationShared it -> there;
        };
    }

    private boolean taken(UUID id, SupplierReport.OfDailyLife report) {
        var event = new EventEnvelope(id, "report", "nsv", id, Given.CASE, 0, clock.instant());
        try {
            reports.apply(event, report, placement);
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private void assertNothingIsLost() {
        Map<UUID, List<UUID>> days = new LinkedHashMap<>();
        kept.forEach((id, report) -> {
            switch (report) {
                case AttendanceRegistered it ->
                    days.computeIfAbsent(Attendance.idOf(PLACEMENT, it.day()), day -> new ArrayList<>())
                            .add(id);
                case JournalNoted it ->
                    assertThat(journal.find(id).orElseThrow().note()).isEqualTo(it.note());
                case InformationShared it ->
                    assertThat(shared.find(id).orElseThrow().item()).isEqualTo(it.item());
            }
        });
        days.forEach(
                (day, ids) -> assertThat(attendances.find(day).orElseThrow().registrations())
                        .extracting(it -> it.id())
                        .containsExactlyElementsOf(ids));
        assertThat(attendances.store().findAll(everyDay())).hasSameSizeAs(days.keySet());
    }

    private List<UUID> everyDay() {
        return DEC_1.minusDays(10)
                .datesUntil(today().plusDays(10))
                .map(day -> Attendance.idOf(PLACEMENT, day))
                .toList();
    }

    private <T> T any(Iterable<T> of) {
        List<T> all = new ArrayList<>();
        of.forEach(all::add);
        return all.get(random.nextInt(all.size()));
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }

    private <S extends Aggregate<S, E>, E> Aggregates<S, E> aggregates(AggregateType<S, E> type) {
        var store = new InMemoryAggregateStore(type);
        var documents = new Documents<>(type, json, "samvaer.supplier.events");
        return new Aggregates<>(type, store, documents, Gate.OPEN, (where, id, outbox) -> {}, clock);
    }

    /** A clock that stands still until a day passes; it is past noon. */
    private static final class PassingDays extends Clock {
        private Instant now = DanishTime.startOf(DEC_1).plus(Duration.ofHours(13));

        @Override
        public ZoneId getZone() {
            return DanishTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
