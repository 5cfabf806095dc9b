package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Actor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of the assessment; immutable once completed, so that a correction is a new version. */
// AS-09
public record Assessment(
        UUID id,
        int version,
        Status status,
        Findings findings,
        Actor by,
        @Nullable LocalDate completedOn) {

    /** Where one version stands. */
    public enum Status {
        IN_PROGRESS,
        COMPLETED,
        SUPERSEDED
    }

    boolean in(Status wanted) {
        return status == wanted;
    }

    Assessment completed(LocalDate on, Actor completedBy) {
        return new Assessment(id, version, Status.COMPLETED, findings, completedBy, on);
    }

    Assessment superseded() {
        return new Assessment(id, version, Status.SUPERSEDED, findings, by, completedOn);
    }
}
