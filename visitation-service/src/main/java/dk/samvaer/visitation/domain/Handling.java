package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a case, by when it should be decided, and how it ended.
 *
 * @param assignee subject of the visitator who handles it
 * @param decideBy the municipality's own deadline for the first decision
 */
// RSL § 3(2); rules of the domain §§ 10, 11; DP-06
public record Handling(
        @Nullable String assignee,
        LocalDate decideBy,
        @Nullable Closing closing,
        @Nullable LocalDate handedToArchiveOn,
        @Nullable Erasure erasure) {
    /**
     * How the case ended.
     *
     * @param retentionUntil the day before which nothing may be erased
     */
    public record Closing(Reason reason, LocalDate closedOn, LocalDate retentionUntil) {
        public enum Reason {
            REFUSED,
            GRANT_TERMINATED,
            WITHDRAWN,
            DECEASED
        }
    }

    /** Why, when and by whom the person was erased. */
    public record Erasure(Basis basis, LocalDate erasedOn, Actor by) {
        public enum Basis {
            RETENTION_PASSED,
            COURT_ORDER
        }
    }

    static Handling begin(IntakeEvent.Opened event) {
        return new Handling(null, event.decideBy(), null, null, null);
    }

    /** After a death nothing is decided any more. */
    boolean endedByDeath() {
        return closing != null && closing.reason() == Closing.Reason.DECEASED;
    }

    public boolean erased() {
        return erasure != null;
    }

    List<CaseEvent> assign(String visitator, Actor by) {
        return visitator.equals(assignee) ? List.of() : List.of(new HandlingEvent.Assigned(visitator, by));
    }

    Handling apply(HandlingEvent event) {
        return switch (event) {
            case HandlingEvent.Assigned e -> new Handling(e.assignee(), decideBy, closing, handedToArchiveOn, erasure);
            case HandlingEvent.Closed e -> new Handling(assignee, decideBy, e.how(), handedToArchiveOn, erasure);
            case HandlingEvent.Reopened ignored -> new Handling(assignee, decideBy, null, null, erasure);
            case HandlingEvent.HandedToArchive e -> new Handling(assignee, decideBy, closing, e.on(), erasure);
            case HandlingEvent.Erased e -> new Handling(assignee, decideBy, closing, handedToArchiveOn, e.how());
        };
    }
}
