package dk.samvaer.visitation.application;

import dk.samvaer.starter.domain.KeyReused;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.visitation.domain.overview.OverviewRebuild;
import dk.samvaer.visitation.domain.overview.OverviewRebuild.State;
import dk.samvaer.visitation.domain.overview.TimelineEntry;
import dk.samvaer.visitation.persistence.OverviewRebuildRecords;
import dk.samvaer.visitation.persistence.Timelines;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Rebuilds the timelines from the topics while the service goes on: entries are a set, so that events may arrive at the same time. */
@Service
public class OverviewRebuilds {
    private static final Logger LOG = LoggerFactory.getLogger(OverviewRebuilds.class);
    private static final Duration DEAD_AFTER = Duration.ofMinutes(2);

    private final OverviewRebuildRecords records;
    private final Topics topics;
    private final Timelines timelines;
    private final Clock clock;

    OverviewRebuilds(OverviewRebuildRecords records, Topics topics, Timelines timelines, Clock clock) {
        this.records = records;
        this.topics = topics;
        this.timelines = timelines;
        this.clock = clock;
    }

    /** @param clear whether the timelines are emptied first; what the topics no longer hold is then gone */
    public OverviewRebuild start(Creation creation, boolean clear) {
        return records.find(creation.id()).map(it -> repeated(it, clear)).orElseGet(() -> {
            var rebuild = OverviewRebuild.begin(creation.id(), clear, clock.instant());
            var silentSince = rebuild.startedAt().minus(DEAD_AFTER);
            RuleViolation.unless(records.begin(rebuild, rebuild.startedAt(), silentSince), "REBUILD_RUNNING");
            Thread.ofVirtual().name("overview-rebuild").start(new Run(rebuild));
            return rebuild;
        });
    }

    private static OverviewRebuild repeated(OverviewRebuild before, boolean clear) {
        if (before.clear() != clear) {
            throw new KeyReused();
        }
        return before;
    }

    public OverviewRebuild read(UUID id) {
        return records.find(id).orElseThrow(() -> new NotFound("overview-rebuilds", id));
    }

    /** A running rebuild. */
    private final class Run implements Runnable, Topics.Reader {
        private OverviewRebuild rebuild;

        Run(OverviewRebuild rebuild) {
            this.rebuild = rebuild;
        }

        @Override
        public void run() {
            try {
                if (rebuild.clear()) {
                    timelines.clear();
                }
                topics.replay(this);
                save(rebuild.ended(State.DONE, clock.instant()));
            } catch (RuntimeException failed) {
                LOG.error("The rebuild of the overviews failed", failed);
                save(rebuild.ended(State.FAILED, clock.instant()));
            }
        }

        @Override
        public void begin(long total) {
            save(rebuild.of(total));
        }

        @Override
        public void read(long more, List<TimelineEntry> entries) {
            timelines.add(entries);
            save(rebuild.after(more));
        }

        private void save(OverviewRebuild next) {
            rebuild = next;
            records.save(next, clock.instant());
        }
    }
}
