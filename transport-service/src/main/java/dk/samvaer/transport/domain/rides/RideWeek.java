package dk.samvaer.transport.domain.rides;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.SupplierAccess;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rides of one transport grant in one week.
 *
 * @param supplierId the supplier with which the citizen was placed when the rides were planned; whether its staff may see them today is
 *     asked of the case
 * @param weekOf the Monday
 * @param rides by day and direction, each at most once
 * @param corrections what was said of rides before, in the order in which it was taken back; stays whatever becomes of the rides
 */
// TR-03
public record RideWeek(
        UUID id,
        UUID transportGrantId,
        UUID caseId,
        UUID citizenId,
        @Nullable String supplierId,
        LocalDate weekOf,
        List<Ride> rides,
        List<RideCorrection> corrections)
        implements Aggregate<RideWeek, RideWeekEvent> {
    private static final Comparator<Ride> IN_ORDER =
            Comparator.comparing(Ride::day).thenComparing(Ride::direction);

    public RideWeek {
        rides = rides.stream().sorted(IN_ORDER).toList();
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    /** The id of a grant's week; the weeks of a grant lie beside each other, since they are generated and aligned together. */
    public static UUID idOf(UUID transportGrantId, LocalDate weekOf) {
        return Ids.deriveBeside(transportGrantId, "week:" + weekOf);
    }

    /** The Monday of the week that has the day. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The weeks of a grant that overlap the days. */
    public static List<UUID> idsOf(UUID transportGrantId, LocalDate first, LocalDate last) {
        return Stream.iterate(weekOf(first), monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                .map(monday -> idOf(transportGrantId, monday))
                .toList();
    }

    /** Begins a week with the rides that are not over yet; nothing where there is none. */
    public static List<RideWeekEvent> generate(RideTerms terms, LocalDate monday, List<Ride> wanted, Instant now) {
        var ahead = wanted.stream().filter(ride -> !ride.isOver(now)).toList();
        return ahead.isEmpty()
                ? List.of()
                : List.of(new RideWeekEvent.Generated(
                        terms.transportGrantId(),
                        terms.caseId(),
                        terms.citizenId(),
                        terms.supplierId(),
                        monday,
                        ahead));
    }

    public static RideWeek begin(RideWeekEvent event) {
        if (!(event instanceof RideWeekEvent.Generated first)) {
            throw new IllegalArgumentException("a week of rides begins when it is generated");
        }
        return new RideWeek(
                idOf(first.transportGrantId(), first.weekOf()),
                first.transportGrantId(),
                first.caseId(),
                first.citizenId(),
                first.supplierId(),
                first.weekOf(),
                first.rides(),
                List.of());
    }

    /**
     * Brings what is planned from now on in line with what follows from the grant; what is over, cancelled or marked stays.
     *
     * @param wanted the rides that follow from the grant as it is
     */
    // TR-05
    public List<RideWeekEvent> align(@Nullable String supplier, List<Ride> wanted, Instant now) {
        var kept = rides.stream()
                .filter(ride -> !ride.isPlanned() || ride.isOver(now))
                .toList();
        var ids = kept.stream().map(Ride::id).collect(Collectors.toSet());
        var next = Stream.concat(
                        kept.stream(), wanted.stream().filter(ride -> !ids.contains(ride.id()) && !ride.isOver(now)))
                .sorted(IN_ORDER)
                .toList();
        return next.equals(rides) && Objects.equals(supplier, supplierId)
                ? List.of()
                : List.of(new RideWeekEvent.Aligned(supplier, next));
    }

    /** What is cancelled of the week, and taken back. */
    public RideCancelling cancelling(RideRules rules, Instant now) {
        return new RideCancelling(this, rules, now);
    }

    /** What is said to have become of the rides of the week. */
    public RideMarking marking(Actor by, Instant now) {
        return new RideMarking(this, by, now);
    }

    @Override
    public List<SupplierAccess> supplierAccess() {
        return supplierId == null ? List.of() : List.of(new SupplierAccess(supplierId, null));
    }

    @Override
    public RideWeek apply(RideWeekEvent event) {
        return switch (event) {
            case RideWeekEvent.Generated first -> begin(first);
            case RideWeekEvent.Aligned aligned -> with(aligned.supplierId(), aligned.rides());
            case RideWeekEvent.Cancelled it -> marked(it.rideId(), RideState.CANCELLED, it.mark());
            case RideWeekEvent.CarriedOut it -> marked(it.rideId(), RideState.CARRIED_OUT, it.mark());
            case RideWeekEvent.Missed it -> marked(it.rideId(), RideState.MISSED, it.mark());
            case RideWeekEvent.TakenBack it -> replaced(it.planned()).corrected(it.correction());
            case RideWeekEvent.Corrected it ->
                marked(it.correction().rideId(), it.state(), it.mark()).corrected(it.correction());
        };
    }

    private RideWeek marked(UUID rideId, RideState next, RideMark mark) {
        return with(
                supplierId,
                rides.stream()
                        .map(ride -> ride.id().equals(rideId) ? ride.marked(next, mark) : ride)
                        .toList());
    }

    private RideWeek replaced(Ride by) {
        return with(
                supplierId,
                rides.stream()
                        .map(ride -> ride.id().equals(by.id()) ? by : ride)
                        .toList());
    }

    private RideWeek corrected(RideCorrection correction) {
        var all = Stream.concat(corrections.stream(), Stream.of(correction)).toList();
        return new RideWeek(id, transportGrantId, caseId, citizenId, supplierId, weekOf, rides, all);
    }

    private RideWeek with(@Nullable String supplier, List<Ride> next) {
        return new RideWeek(id, transportGrantId, caseId, citizenId, supplier, weekOf, next, corrections);
    }
}
