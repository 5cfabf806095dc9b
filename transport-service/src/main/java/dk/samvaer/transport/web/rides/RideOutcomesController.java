package dk.samvaer.transport.web.rides;

import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;

import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.RepeatKnown;
import dk.samvaer.transport.application.rides.RideOutcomes;
import dk.samvaer.transport.domain.rides.RideDay;
import dk.samvaer.transport.domain.rides.RideOutcome;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What became of all rides of a carrier or a vehicle on a day. */
// TR-03
@RestController
class RideOutcomesController {
    private final RideOutcomes outcomes;

    RideOutcomesController(RideOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    enum Miss {
        CITIZEN_NOT_THERE,
        VEHICLE_NOT_THERE
    }

    record MissedRide(@NotNull UUID rideId, @NotNull Miss reason) {}

    /**
     * The driver's list of a day as it comes back.
     *
     * @param vehicleId left out for all rides of the carrier
     * @param missed the rides that were not carried out; all others that have begun were
     */
    record NewRideOutcomes(
            @NotNull LocalDate day,
            @NotNull String carrierId,
            @Nullable String vehicleId,
            @Nullable @Size(max = 100) List<@NotNull @Valid MissedRide> missed) {

        Map<UUID, RideOutcome> outcomes() {
            return missed == null
                    ? Map.of()
                    : missed.stream()
                            .collect(Collectors.toMap(
                                    MissedRide::rideId,
                                    ride -> RideOutcome.valueOf(ride.reason().name()),
                                    (one, other) -> other));
        }
    }

    /** How many rides of the day are now carried out, missed and cancelled. */
    record RideOutcomesView(int carriedOut, int missed, int cancelled) {}

    @RepeatKnown
    @PostMapping("/v1/ride-outcomes")
    @Operation(summary = "Records what became of all rides of a carrier's vehicle on a day")
    @Refuses({"RIDES_NONE_TO_MARK", "RIDE_CANCELLED", "RIDE_IN_THE_FUTURE", "RIDE_MARKED", "RIDE_UNKNOWN"})
    @Allow(TRANSPORT_OFFICE)
    RideOutcomesView markDay(@Valid @RequestBody NewRideOutcomes body, Caller caller) {
        var list = new RideDay(body.day(), body.carrierId(), body.vehicleId());
        var marked = outcomes.mark(list, body.outcomes(), caller.actor());
        return new RideOutcomesView(marked.carriedOut(), marked.missed(), marked.cancelled());
    }
}
