package dk.samvaer.plan.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a pedagogical plan, each with its author and day.
 *
 * @param draft the version in the making
 * @param active the version that is worked by
 * @param superseded the versions that were worked by before, the oldest first
 */
public record PedagogicalVersions(
        @Nullable PedagogicalContent draft, @Nullable ActivePlan active, List<ActivePlan> superseded) {
    static final PedagogicalVersions NONE = new PedagogicalVersions(null, null, List.of());

    public PedagogicalVersions {
        superseded = List.copyOf(superseded);
    }

    int next() {
        return active == null ? 1 : active.version() + 1;
    }

    PedagogicalVersions written(PedagogicalContent content) {
        return new PedagogicalVersions(content, active, superseded);
    }

    PedagogicalVersions activated(ActivePlan plan) {
        return new PedagogicalVersions(
                null,
                plan,
                Stream.concat(superseded.stream(), Stream.ofNullable(active)).toList());
    }

    /** The review begins with what is worked by now; what was done and seen since is written anew. */
    PedagogicalVersions underReview() {
        return active == null ? this : written(active.content().toReview());
    }
}
