package dk.samvaer.transport.web.rides;

import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.transport.application.rides.Rides;
import dk.samvaer.transport.domain.rides.RideOutcome;
import dk.samvaer.transport.web.rides.RideWeeksController.RideResult;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was said of rides by mistake, who corrected it and why. */
// TR-03
@RestController
@RequestMapping("/v1/ride-weeks/{id}/corrections")
class RideCorrectionsController {
    private final Rides rides;

    RideCorrectionsController(Rides rides) {
        this.rides = rides;
    }

    /** @param reason why what was said before was wrong */
    record NewRideCorrection(
            @NotEmpty @Size(max = 100) List<@NotNull @Valid RideResult> rides,
            @NotNull Confidential reason) {
        private Map<UUID, RideOutcome> outcomes() {
            return RideWeeksController.outcomes(rides);
        }
    }

    @GetMapping
    @Operation(summary = "Shows what was taken back or corrected of the rides of a week")
    @Allow({LEADER, TRANSPORT_OFFICE})
    RideCorrectionsView rideCorrections(@PathVariable UUID id) {
        return RideCorrectionsView.of(rides.read(id).state());
    }

    /** For as many days after the ride as are set; a ride that was cancelled cannot have become anything else. */
    @PostMapping
    @Operation(summary = "Corrects what was said to have become of rides")
    @Refuses({"RIDE_CANCELLED", "RIDE_NOT_MARKED", "RIDE_OUTCOME_FINAL", "RIDE_OUTCOME_THE_SAME", "RIDE_UNKNOWN"})
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<RideWeekView> correctRides(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewRideCorrection body, Caller caller) {
        var corrected = rides.correct(id, version.expected(), body.outcomes(), body.reason(), caller.actor());
        return Answers.ok(corrected, RideWeekView::of);
    }
}
