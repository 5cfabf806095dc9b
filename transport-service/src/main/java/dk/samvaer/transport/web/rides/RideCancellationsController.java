package dk.samvaer.transport.web.rides;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.RepeatKnown;
import dk.samvaer.transport.application.rides.RideCancellations;
import dk.samvaer.transport.domain.rides.RideSpan;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says that a citizen is not to be driven on some days, or is after all. */
// TR-03
@RestController
class RideCancellationsController {
    private static final int LONGEST_SPAN = 183;

    private final RideCancellations cancellations;

    RideCancellationsController(RideCancellations cancellations) {
        this.cancellations = cancellations;
    }

    /**
     * The rides of some days.
     *
     * @param to the last day, which may be the first
     * @param directions left out for both ways
     */
    record NewRideCancellation(
            @NotNull UUID transportGrantId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable Set<@NotNull RideDirection> directions) {

        RideSpan span() {
            if (to.isBefore(from)) {
                throw InvalidInput.at("/to", "RIDE_SPAN_REVERSED");
            }
            if (to.isAfter(from.plusDays(LONGEST_SPAN))) {
                throw InvalidInput.at("/to", "RIDE_SPAN_TOO_LONG");
            }
            var ways = directions == null ? Set.<RideDirection>of() : directions;
            return new RideSpan(
                    from, to, ways.stream().map(RideDirection::direction).collect(Collectors.toSet()));
        }
    }

    /** The weeks in which rides were cancelled. */
    record CancelledRides(List<RideWeekView> weeks) {}

    /** The weeks with rides that are driven after all. */
    record RestoredRides(List<RideWeekView> weeks) {}

    /** A ride that is cancelled after the deadline has the reason LATE_CANCELLATION; it is cancelled all the same. */
    @RepeatKnown
    @PostMapping("/v1/ride-cancellations")
    @Operation(summary = "Cancels the rides of some days")
    @Refuses({"RIDE_NOT_PLANNED", "RIDE_TOO_FAR_AHEAD"})
    @Allow(
            value = {TRANSPORT_OFFICE, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.ASK_FOR_REASSESSMENT)
    CancelledRides cancelRides(@Valid @RequestBody NewRideCancellation body, Caller caller) {
        var cancelled = cancellations.cancel(body.transportGrantId(), body.span(), caller.actor());
        return new CancelledRides(cancelled.stream().map(RideWeekView::of).toList());
    }

    /** Until the deadline of cancelling; all the cancelled rides of the days come back, or none. */
    // TR-05
    @RepeatKnown
    @PostMapping("/v1/ride-cancellation-withdrawals")
    @Operation(summary = "Takes back the cancellations of some days")
    @Refuses({"RIDE_CANCELLATION_FINAL", "RIDE_CANCELLED_BY_OTHERS", "RIDE_NOT_CANCELLED", "RIDE_NOT_GRANTED"})
    @Allow(
            value = {TRANSPORT_OFFICE, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE},
            matter = Matter.ASK_FOR_REASSESSMENT)
    RestoredRides takeBackCancellations(@Valid @RequestBody NewRideCancellation body, Caller caller) {
        var restored = cancellations.takeBack(body.transportGrantId(), body.span(), caller.actor());
        return new RestoredRides(restored.stream().map(RideWeekView::of).toList());
    }
}
