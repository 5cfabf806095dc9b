package dk.samvaer.starter.time;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Allow;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves the clock; there is no such resource outside the {@code local} profile. */
@RestController
@Profile("local")
@RequestMapping("/v1/clock")
class ClockControl {
    private final MovableClock clock;

    ClockControl(MovableClock clock) {
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Shows how far the clock is ahead")
    @Allow(Role.OPERATOR)
    Reading clock() {
        return new Reading(clock.offset(), clock.instant());
    }

    @PutMapping
    @Operation(summary = "Moves the clock ahead")
    @Allow(Role.OPERATOR)
    Reading moveClock(@RequestBody Offset request) {
        clock.moveTo(request.offset());
        return clock();
    }

    /** @param offset how far ahead of the system's clock, as an ISO-8601 duration */
    record Offset(Duration offset) {}

    record Reading(Duration offset, Instant now) {}
}
