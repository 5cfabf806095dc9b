package dk.samvaer.visitation.domain.assessment;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.HealthData;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the assessment; immutable once completed, so that a correction is a new version.
 *
 * @param previousVersionId the completed version that this one supersedes when it is completed
 * @param by who filled it in last
 */
// AS-02, AS-09
public record Assessment(
        UUID id,
        int version,
        @Nullable UUID previousVersionId,
        LocalDate begunOn,
        Status status,
        @HealthData Findings findings,
        Actor by,
        @Nullable LocalDate completedOn,
        @Nullable Cancellation cancellation) {

    private static final Set<Status> UNFINISHED =
            EnumSet.of(Status.DRAFT, Status.IN_PROGRESS, Status.AWAITING_INFORMATION);

    /** Where one version stands: a draft as long as nothing has been found, only why and with whom it is made. */
    // Rules of the domain § 11
    public enum Status {
        DRAFT,
        IN_PROGRESS,
        AWAITING_INFORMATION,
        COMPLETED,
        SUPERSEDED,
        CANCELLED
    }

    public record Cancellation(LocalDate cancelledOn, Confidential reason) {}

    public static Assessment begin(
            UUID id, int version, @Nullable UUID previousVersionId, LocalDate today, Findings findings, Actor by) {
        var status = findings.anyFound() ? Status.IN_PROGRESS : Status.DRAFT;
        return new Assessment(id, version, previousVersionId, today, status, findings, by, null, null);
    }

    public boolean completedOnce() {
        return status == Status.COMPLETED || status == Status.SUPERSEDED;
    }

    public boolean in(Status wanted) {
        return status == wanted;
    }

    public boolean unfinished() {
        return UNFINISHED.contains(status);
    }

    public Assessment redrafted(Findings changed, Actor changedBy) {
        var next = status == Status.DRAFT && changed.anyFound() ? Status.IN_PROGRESS : status;
        return new Assessment(id, version, previousVersionId, begunOn, next, changed, changedBy, null, null);
    }

    /** Moves to or from waiting for information. */
    public Assessment awaiting(boolean information) {
        return switch (status) {
            case IN_PROGRESS, AWAITING_INFORMATION ->
                with(information ? Status.AWAITING_INFORMATION : Status.IN_PROGRESS);
            case DRAFT, COMPLETED, SUPERSEDED, CANCELLED -> this;
        };
    }

    public Assessment completed(LocalDate on, Actor completedBy) {
        return new Assessment(
                id, version, previousVersionId, begunOn, Status.COMPLETED, findings, completedBy, on, null);
    }

    public Assessment superseded() {
        return in(Status.COMPLETED) ? with(Status.SUPERSEDED) : this;
    }

    public Assessment cancelled(Cancellation how) {
        return new Assessment(id, version, previousVersionId, begunOn, Status.CANCELLED, findings, by, null, how);
    }

    private Assessment with(Status next) {
        return new Assessment(id, version, previousVersionId, begunOn, next, findings, by, completedOn, cancellation);
    }
}
