package dk.samvaer.transport.web;

import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;

import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.transport.application.rides.Schedules;
import dk.samvaer.transport.domain.TransportGrant;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The weekly rides of a grant, or its travel passes. */
// TR-03
@RestController
@RequestMapping("/v1/transport-grants/{id}")
class SchedulesController {
    private final Schedules schedules;

    SchedulesController(Schedules schedules) {
        this.schedules = schedules;
    }

    /**
     * A pass for public transport.
     *
     * @param to its last day; left out where it lasts as long as the grant
     * @param carrierId the company that sells it; left out where one alone is registered
     */
    record NewTravelPass(
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Pattern(regexp = NewSchedule.CODE) String carrierId) {}

    @PutMapping("/schedule")
    @Operation(summary = "Sets the days and times of transport from a day on")
    @Refuses({
        "CARRIER_DRIVES_ANOTHER_MODE",
        "CARRIER_NOT_REGISTERED",
        "CARRIER_UNKNOWN",
        "SCHEDULE_BEFORE_TOMORROW",
        "PICK_UP_NOT_GRANTED",
        "SCHEDULE_EXCEEDS_GRANT",
        "SCHEDULE_TIMES_REVERSED",
        "TRANSPORT_GRANT_STATE_FORBIDS",
        "TRANSPORT_MODE_WITHOUT_RIDES",
        "TRANSPORT_OUTLIVES_GRANT",
        "UNIT_CLOSED_THAT_DAY",
        "VEHICLE_UNKNOWN"
    })
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<TransportGrantView> planTransport(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewSchedule body, Caller caller) {
        return answer(schedules.plan(id, version.expected(), body::schedule), caller);
    }

    /** In place of rides, where the mode is public transport. */
    // TR-02
    @PostMapping("/travel-passes")
    @Operation(summary = "Records that a travel pass was issued")
    @Refuses({
        "CARRIER_DRIVES_ANOTHER_MODE",
        "CARRIER_NOT_REGISTERED",
        "CARRIER_UNKNOWN",
        "TRANSPORT_GRANT_STATE_FORBIDS",
        "TRANSPORT_OUTLIVES_GRANT",
        "TRAVEL_PASS_BEFORE_GRANT",
        "TRAVEL_PASS_CARRIER_MISSING",
        "TRAVEL_PASS_ENDS_BEFORE_START",
        "TRAVEL_PASS_MODE_HAS_RIDES",
        "TRAVEL_PASS_OVERLAPS"
    })
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<TransportGrantView> issueTravelPass(
            @PathVariable UUID id, Version version, @Valid @RequestBody NewTravelPass body, Caller caller) {
        return answer(
                schedules.issueTravelPass(
                        id, version.expected(), body.from(), body.to(), body.carrierId(), caller.actor()),
                caller);
    }

    private static ResponseEntity<TransportGrantView> answer(Versioned<TransportGrant> grant, Caller caller) {
        return Answers.ok(grant, state -> TransportGrantView.of(state, caller.role()));
    }
}
