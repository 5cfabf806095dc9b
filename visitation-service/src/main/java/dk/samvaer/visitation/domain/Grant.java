package dk.samvaer.visitation.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's right to the offer. It never expires.
 *
 * @param decisionId the decision that gave it the present terms
 */
// DU-01, DE-04; rules of the domain § 11
public record Grant(
        UUID id,
        UUID decisionId,
        Terms terms,
        Status status,
        @Nullable LocalDate endsOn) {

    /** Where a grant stands. */
    public enum Status {
        PENDING_START,
        ACTIVE,
        SUSPENDED,
        TERMINATED
    }

    boolean running() {
        return status != Status.TERMINATED;
    }

    boolean waitsForStart() {
        return status == Status.PENDING_START;
    }

    static Grant after(@Nullable Grant before, GrantEvent event) {
        return event instanceof GrantEvent.Issued e
                ? begin(e)
                : Objects.requireNonNull(before).apply(event);
    }

    private static Grant begin(GrantEvent.Issued e) {
        return new Grant(e.grantId(), e.decisionId(), e.terms(), Status.PENDING_START, null);
    }

    private Grant apply(GrantEvent event) {
        return switch (event) {
            case GrantEvent.Issued e -> begin(e);
            case GrantEvent.Started ignored -> in(Status.ACTIVE);
            case GrantEvent.Changed e -> new Grant(id, e.decisionId(), e.terms(), status, endsOn);
            case GrantEvent.Suspended ignored -> in(Status.SUSPENDED);
            case GrantEvent.Resumed ignored -> in(Status.ACTIVE);
            case GrantEvent.Terminated e -> new Grant(id, e.decisionId(), terms, Status.TERMINATED, e.endsOn());
        };
    }

    private Grant in(Status next) {
        return new Grant(id, decisionId, terms, next, endsOn);
    }
}
