package dk.samvaer.visitation.web.overview;

import static dk.samvaer.starter.domain.Role.OPERATOR;

import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.visitation.application.OverviewRebuilds;
import dk.samvaer.visitation.domain.overview.OverviewRebuild;
import dk.samvaer.visitation.web.view.Codes;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds the timelines for an operator, who sees the progress but no case. */
@RestController
@RequestMapping("/v1/overview-rebuilds")
class OverviewRebuildsController {
    private final OverviewRebuilds rebuilds;

    OverviewRebuildsController(OverviewRebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** @param clear empties the timelines first; what the topics no longer hold is then gone */
    record NewRebuild(@Nullable Boolean clear) {}

    /**
     * A rebuild of the timelines, and how far it has come.
     *
     * @param clear whether the timelines were emptied first
     */
    record OverviewRebuildView(
            UUID id,
            State state,
            boolean clear,
            long read,
            long total,
            Instant startedAt,
            @Nullable Instant endedAt) {

        enum State {
            RUNNING,
            DONE,
            FAILED
        }

        private static OverviewRebuildView of(OverviewRebuild it) {
            return new OverviewRebuildView(
                    it.id(),
                    Codes.as(State.class, it.state()),
                    it.clear(),
                    it.read(),
                    it.total(),
                    it.startedAt(),
                    it.endedAt());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Rebuilds the overviews of all cases from the history of the topics")
    @Allow(OPERATOR)
    @Refuses("REBUILD_RUNNING")
    ResponseEntity<OverviewRebuildView> startRebuild(Creation creation, @Valid @RequestBody NewRebuild body) {
        var started = rebuilds.start(creation, Boolean.TRUE.equals(body.clear()));
        return ResponseEntity.accepted()
                .location(URI.create("/v1/overview-rebuilds/" + started.id()))
                .body(OverviewRebuildView.of(started));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows how far a rebuild is")
    @Allow(OPERATOR)
    OverviewRebuildView readRebuild(@PathVariable UUID id) {
        return OverviewRebuildView.of(rebuilds.read(id));
    }
}
