package dk.samvaer.transport.domain.rides;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.SupplierAccess;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rides of one transport grant in one week.
 *
 * @param supplierId the supplier with which the citizen was placed when the rides were planned; whether its staff may see them today is
 *     asked of the case
 * @param weekOf the Monday
 * @param rides by day and direction, each at most once
 */
// TR-03
public record RideWeek(
        UUID id,
        UUID transportGrantId,
        UUID caseId,
        UUID citizenId,
        @Nullable String supplierId,
        LocalDate weekOf,
        List<Ride> rides)
        implements Aggregate<RideWeek, RideWeekEvent> {
    private static final Comparator<Ride> IN_ORDER =
            Comparator.comparing(Ride::day).thenComparing(Ride::direction);

    public RideWeek {
        rides = rides.stream().sorted(IN_ORDER).toList();
    }

    public static UUID idOf(UUID transportGrantId, LocalDate weekOf) {
        return Ids.derive(transportGrantId, "week:" + weekOf);
    }

    /** The Monday of the week that has the day. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
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
                first.rides());
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
        };
    }

    private RideWeek marked(UUID rideId, RideState next, RideMark mark) {
        return with(
                supplierId,
                rides.stream()
                        .map(ride -> ride.id().equals(rideId) ? ride.marked(next, mark) : ride)
                        .toList());
    }

    private RideWeek with(@Nullable String supplier, List<Ride> next) {
        return new RideWeek(id, transportGrantId, caseId, citizenId, supplier, weekOf, next);
    }
}
