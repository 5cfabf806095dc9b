package dk.samvaer.visitation.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where rebuilds are written down, and which one of all instances' is the one that runs. */
public interface OverviewRebuildRecords {
    Optional<OverviewRebuild> find(UUID id);

    /**
     * Begins one unless another runs.
     *
     * @param silentSince a rebuild that has written nothing since then died with its instance
     */
    boolean begin(OverviewRebuild rebuild, Instant now, Instant silentSince);

    void save(OverviewRebuild rebuild, Instant now);
}
