package dk.samvaer.transport.web.rides;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.SUPPLIER_STAFF;
import static dk.samvaer.starter.domain.Role.TRANSPORT_OFFICE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.starter.web.Version;
import dk.samvaer.transport.application.rides.Rides;
import dk.samvaer.transport.domain.rides.RideOutcome;
import dk.samvaer.transport.persistence.rides.RidesQueries.Filter;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rides of citizens, week by week. */
// TR-03
@RestController
@RequestMapping("/v1/ride-weeks")
class RideWeeksController {
    private static final int LONGEST_SPAN = 366;

    private final Rides rides;

    RideWeeksController(Rides rides) {
        this.rides = rides;
    }

    /** What the transport office says became of a ride. */
    enum Outcome {
        CARRIED_OUT,
        CITIZEN_NOT_THERE,
        VEHICLE_NOT_THERE;

        RideOutcome outcome() {
            return RideOutcome.valueOf(name());
        }
    }

    record RideResult(@NotNull UUID rideId, @NotNull Outcome outcome) {}

    record RideResults(@NotEmpty @Size(max = 100) List<@NotNull @Valid RideResult> rides) {
        private Map<UUID, RideOutcome> outcomes() {
            return RideWeeksController.outcomes(rides);
        }
    }

    /** Of a ride that is named twice the last one counts. */
    static Map<UUID, RideOutcome> outcomes(List<RideResult> rides) {
        return rides.stream()
                .collect(Collectors.toMap(
                        RideResult::rideId, ride -> ride.outcome().outcome(), (one, other) -> other));
    }

    /** The weeks that overlap the days from {@code from} to {@code to}. */
    @GetMapping
    @Operation(summary = "Lists the rides that the caller may see, by week")
    @Allow({VISITATOR, LEADER, TRANSPORT_OFFICE, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<RideWeekView> rideWeeks(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable UUID transportGrantId,
            Paging paging,
            Caller caller) {
        requireInOrder(from, to);
        var filter = new Filter(caseId, caller.onlyCitizen(), transportGrantId, onlySupplier(caller));
        return rides.list(filter, from, to, paging).map(RideWeekView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows the rides of a citizen in a week")
    @Allow({VISITATOR, LEADER, TRANSPORT_OFFICE, SUPPLIER_STAFF, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<RideWeekView> rideWeek(@PathVariable UUID id) {
        return Answers.ok(rides.read(id), RideWeekView::of);
    }

    @PostMapping("/{id}/outcomes")
    @Operation(summary = "Records of rides that have begun whether they were carried out")
    @Refuses({"RIDE_CANCELLED", "RIDE_IN_THE_FUTURE", "RIDE_MARKED", "RIDE_UNKNOWN"})
    @Allow(TRANSPORT_OFFICE)
    ResponseEntity<RideWeekView> markRides(
            @PathVariable UUID id, Version version, @Valid @RequestBody RideResults body, Caller caller) {
        return Answers.ok(rides.mark(id, version.expected(), body.outcomes(), caller.actor()), RideWeekView::of);
    }

    private static void requireInOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw InvalidInput.parameter("to", "RIDE_SPAN_REVERSED");
        }
        if (to.isAfter(from.plusDays(LONGEST_SPAN))) {
            throw InvalidInput.parameter("to", "RIDE_SPAN_TOO_LONG");
        }
    }

    private static @Nullable String onlySupplier(Caller caller) {
        if (caller.role() != SUPPLIER_STAFF) {
            return null;
        }
        if (caller.supplierId() == null) {
            throw Forbidden.supplierMissing();
        }
        return caller.supplierId();
    }
}
