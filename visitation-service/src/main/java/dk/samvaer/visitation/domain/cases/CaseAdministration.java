package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a case, by when it should be decided, and how it ended.
 *
 * @param assignee subject of the visitator who handles it
 * @param decideBy the municipality's own deadline for the first decision
 * @param besideCaseId the citizen's other case that was open when this closed one was reopened for a complaint or an appeal; no new offer
 *     is granted here before that one has ended
 */
// RSL § 3(2); rules of the domain §§ 10, 11; DP-06
public record CaseAdministration(
        @Nullable String assignee,
        LocalDate decideBy,
        @Nullable Closing closing,
        @Nullable LocalDate handedToArchiveOn,
        @Nullable Erasure erasure,
        @Nullable UUID besideCaseId) {
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

    /**
     * Why, when and by whom the person was erased.
     *
     * @param reference of the court's order
     */
    public record Erasure(Basis basis, @Nullable String reference, LocalDate erasedOn, Actor by) {
        public Erasure {
            RuleViolation.unless(basis != Basis.COURT_ORDER || reference != null, "COURT_REFERENCE_MISSING");
        }

        public enum Basis {
            RETENTION_PASSED,
            COURT_ORDER
        }
    }

    static CaseAdministration begin(IntakeEvent.Opened event) {
        return new CaseAdministration(null, event.decideBy(), null, null, null, null);
    }

    /** After a death nothing is decided any more. */
    public boolean endedByDeath() {
        return closing != null && closing.reason() == Closing.Reason.DECEASED;
    }

    public boolean erased() {
        return erasure != null;
    }

    /** A court may order an erasure at any time. */
    // DP-06
    public void requireErasable(Erasure how) {
        if (how.basis() == Erasure.Basis.COURT_ORDER || erased()) {
            return;
        }
        RuleViolation.unless(closing != null, "CASE_NOT_CLOSED");
        RuleViolation.unless(handedToArchiveOn != null, "NOT_HANDED_TO_ARCHIVE");
        RuleViolation.unless(
                !how.erasedOn().isBefore(Objects.requireNonNull(closing).retentionUntil()), "RETENTION_NOT_PASSED");
    }

    public List<CaseEvent> handToArchive(LocalDate on, Actor by) {
        return on.equals(handedToArchiveOn) ? List.of() : List.of(new CaseAdministrationEvent.HandedToArchive(on, by));
    }

    public List<CaseEvent> erase(Erasure how) {
        requireErasable(how);
        return erased() ? List.of() : List.of(new CaseAdministrationEvent.Erased(how));
    }

    public List<CaseEvent> assign(String visitator, Actor by) {
        return visitator.equals(assignee) ? List.of() : List.of(new CaseAdministrationEvent.Assigned(visitator, by));
    }

    CaseAdministration apply(CaseAdministrationEvent event) {
        return switch (event) {
            case CaseAdministrationEvent.Assigned e -> with(e.assignee(), closing, handedToArchiveOn, erasure);
            case CaseAdministrationEvent.Closed e ->
                with(assignee, e.how(), handedToArchiveOn, erasure).beside(null);
            case CaseAdministrationEvent.Reopened e ->
                with(assignee, null, null, erasure).beside(e.besideCaseId());
            case CaseAdministrationEvent.HandedToArchive e -> with(assignee, closing, e.on(), erasure);
            case CaseAdministrationEvent.Erased e -> with(assignee, closing, handedToArchiveOn, e.how());
        };
    }

    /** A case that grants the offer is the citizen's one open case. */
    CaseAdministration apply(GrantEvent event) {
        return event instanceof GrantEvent.Issued ? beside(null) : this;
    }

    private CaseAdministration beside(@Nullable UUID other) {
        return new CaseAdministration(assignee, decideBy, closing, handedToArchiveOn, erasure, other);
    }

    private CaseAdministration with(
            @Nullable String visitator,
            @Nullable Closing ended,
            @Nullable LocalDate archivedOn,
            @Nullable Erasure how) {
        return new CaseAdministration(visitator, decideBy, ended, archivedOn, how, besideCaseId);
    }
}
