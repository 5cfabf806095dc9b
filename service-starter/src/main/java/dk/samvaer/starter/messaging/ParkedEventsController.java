package dk.samvaer.starter.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.InvalidInput;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.messaging.ParkedEvent.Discarded;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The operator's view of what is parked: list, inspect, replay in order, discard. */
@RestController
@RequestMapping("/v1/parked-events")
class ParkedEventsController {
    private static final Logger LOG = LoggerFactory.getLogger(ParkedEventsController.class);

    private final Parking parking;
    private final Replay replay;
    private final Clock clock;

    ParkedEventsController(Parking parking, Replay replay, Clock clock) {
        this.parking = parking;
        this.replay = replay;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Lists the events that are parked, the oldest first, or those that an operator has given up")
    @Allow(Role.OPERATOR)
    Page<ParkedEventSummary> parkedEvents(
            @RequestParam @Nullable UUID caseId, @RequestParam @Nullable Boolean discarded, Paging paging) {
        var found = parking.list(caseId, Boolean.TRUE.equals(discarded), position(paging), paging.pageSize() + 1);
        return Page.of(found, paging, event -> Cursor.encode(Long.toString(event.position())))
                .map(ParkedEventSummary::of);
    }

    private static long position(Paging paging) {
        try {
            return paging.cursor() == null
                    ? 0
                    : Long.parseLong(Cursor.decode(paging.cursor(), 1).getFirst());
        } catch (NumberFormatException notOfThisList) {
            throw new InvalidInput("CURSOR_INVALID");
        }
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a parked event and why it waits")
    @Allow(Role.OPERATOR)
    ParkedEventDetails parkedEvent(@PathVariable String id) {
        return ParkedEventDetails.of(require(id));
    }

    @PostMapping("/{id}/replay")
    @Operation(summary = "Tries a parked event again, and those of its case behind it")
    @Allow(Role.OPERATOR)
    @Refuses({"EVENT_DISCARDED"})
    Replayed replayParkedEvent(@PathVariable String id, Actor by) {
        ParkedEvent event = require(id);
        RuleViolation.unless(event.discarded() == null, "EVENT_DISCARDED");
        LOG.info("Replay of {} asked for by {}", id, by.subject());
        int applied = event.caseId() == null ? replay.replayAlone(event) : replay.replay(event.caseId(), true);
        return new Replayed(
                applied,
                event.caseId() == null
                        ? 1 - applied
                        : parking.ofCase(event.caseId()).size());
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Gives a parked event up; it is kept, and those of its case behind it are tried again")
    @Allow(Role.OPERATOR)
    @Refuses({"EVENT_DISCARDED"})
    ParkedEventDetails discardParkedEvent(@PathVariable String id, @RequestBody @Valid Discard discard, Actor by) {
        ParkedEvent event = require(id);
        if (isRepeat(event, discard, by)) {
            return ParkedEventDetails.of(event);
        }
        RuleViolation.unless(event.discarded() == null, "EVENT_DISCARDED");
        parking.discard(event, new Discarded(by.subject(), discard.reason(), clock.instant(), event.reason()));
        LOG.warn("Discarded {} of case {} ({} {})", id, event.caseId(), event.type(), event.detail());
        return parkedEvent(id);
    }

    /** The same operator gives the event up once more with the same words, as after a lost answer. */
    private static boolean isRepeat(ParkedEvent event, Discard discard, Actor by) {
        return event.discarded() != null
                && event.discarded().by().equals(by.subject())
                && event.discarded().why().equals(discard.reason());
    }

    private ParkedEvent require(String id) {
        return parking.find(id).orElseThrow(() -> new NotFound("parked-events", id));
    }

    record ParkedEventSummary(
            String id,
            @Nullable UUID caseId,
            @Nullable String type,
            ParkedEvent.Reason reason,
            String detail,
            Instant parkedAt,
            int attempts,
            @Nullable Instant nextAttemptAt,
            @Nullable Discarding discarded) {
        static ParkedEventSummary of(ParkedEvent event) {
            return new ParkedEventSummary(
                    event.id(),
                    event.caseId(),
                    event.type(),
                    event.reason(),
                    event.detail(),
                    event.parkedAt(),
                    event.attempts(),
                    event.reason() == ParkedEvent.Reason.MISSING ? event.retryAt() : null,
                    event.discarded() == null ? null : Discarding.of(event.discarded()));
        }
    }

    record Discarding(String by, String reason, Instant at, ParkedEvent.Reason parkedAs) {
        static Discarding of(Discarded discarded) {
            return new Discarding(discarded.by(), discarded.why(), discarded.at(), discarded.was());
        }
    }

    record Discard(@NotBlank @Size(max = 500) String reason) {}

    record ParkedEventDetails(
            ParkedEventSummary summary,
            Map<String, String> headers,
            @Nullable String key,
            @Nullable String value) {
        static ParkedEventDetails of(ParkedEvent event) {
            Map<String, String> headers = new TreeMap<>();
            event.headers().forEach((name, value) -> headers.put(name, new String(value, UTF_8)));
            return new ParkedEventDetails(
                    ParkedEventSummary.of(event), headers, text(event.key()), text(event.value()));
        }

        private static @Nullable String text(byte @Nullable [] bytes) {
            return bytes == null ? null : new String(bytes, UTF_8);
        }
    }

    record Replayed(int applied, int remaining) {}
}
