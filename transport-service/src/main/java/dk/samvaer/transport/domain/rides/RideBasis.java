package dk.samvaer.transport.domain.rides;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a transport grant its rides follow from, each part with its days.
 *
 * @param startedOn the first day of transport; null until it has started, and in what was stored before it was kept
 * @param schedules in the order in which they were planned
 * @param destinations the units, in the order in which they were told
 */
public record RideBasis(
        @Nullable LocalDate startedOn,
        List<Schedule> schedules,
        List<Pause> pauses,
        List<Dated<UUID>> destinations,
        List<TravelPass> passes) {
    public static final RideBasis NONE = new RideBasis(null, List.of(), List.of(), List.of(), List.of());

    public RideBasis {
        schedules = List.copyOf(schedules);
        pauses = List.copyOf(pauses);
        destinations = List.copyOf(destinations);
        passes = List.copyOf(passes);
    }

    /** The basis that a grant had before rides were generated. */
    public static RideBasis stored(@Nullable Schedule schedule, @Nullable LocalDate pausedFrom, @Nullable UUID unitId) {
        var planned = schedule == null ? NONE : NONE.planned(schedule);
        var paused = pausedFrom == null ? planned : planned.paused(pausedFrom);
        return unitId == null ? paused : paused.to(unitId, LocalDate.EPOCH);
    }

    public RideBasis started(LocalDate on) {
        return new RideBasis(on, schedules, pauses, destinations, passes);
    }

    /** The next schedule replaces those that begin with it or later, and stays beside those before. */
    public RideBasis planned(Schedule next) {
        var before = schedules.stream().filter(it -> it.from().isBefore(next.from()));
        return new RideBasis(startedOn, Stream.concat(before, Stream.of(next)).toList(), pauses, destinations, passes);
    }

    /** Another first day of a pause that lasts takes the place of the one before. */
    public RideBasis paused(LocalDate from) {
        var over = pauses.stream().filter(pause -> pause.until() != null);
        return new RideBasis(
                startedOn,
                schedules,
                Stream.concat(over, Stream.of(new Pause(from, null))).toList(),
                destinations,
                passes);
    }

    public RideBasis resumed(LocalDate on) {
        return new RideBasis(
                startedOn,
                schedules,
                pauses.stream().map(pause -> pause.before(on)).toList(),
                destinations,
                passes);
    }

    public RideBasis to(UUID unitId, LocalDate from) {
        var before = destinations.stream().filter(it -> it.from().isBefore(from));
        return new RideBasis(
                startedOn,
                schedules,
                pauses,
                Stream.concat(before, Stream.of(new Dated<>(from, unitId))).toList(),
                passes);
    }

    public RideBasis issued(TravelPass pass) {
        return new RideBasis(
                startedOn,
                schedules,
                pauses,
                destinations,
                Stream.concat(passes.stream(), Stream.of(pass)).toList());
    }

    /** Days that were driven as planned stay as they were: a change counts from tomorrow at the earliest. */
    // TR-03
    public void requireNotDrivenSince(LocalDate from, LocalDate today) {
        boolean driven = schedules.stream().anyMatch(it -> !it.from().isAfter(today));
        unless(!driven || from.isAfter(today), "SCHEDULE_BEFORE_TOMORROW");
    }

    // TR-02
    public void requireNoOtherPass(TravelPass pass) {
        unless(passes.stream().noneMatch(pass::overlaps), "TRAVEL_PASS_OVERLAPS");
    }
}
