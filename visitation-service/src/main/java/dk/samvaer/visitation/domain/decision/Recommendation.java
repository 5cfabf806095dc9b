package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The visitator's proposal that becomes a decision when it is issued.
 *
 * @param startsOn the first day of a grant or change, the last day of what is terminated; null for a refusal
 * @param wish what was asked for, where it is more precise than the offer itself
 * @param reassessmentId what it answers, if need is being reassessed
 */
public record Recommendation(
        DecisionKind kind,
        Basis basis,
        @Nullable LocalDate startsOn,
        @Nullable Integer daysPerWeek,
        @Nullable String supplierId,
        @Nullable Wish wish,
        @Nullable Reasons reasons,
        Justification justification,
        @Nullable UUID reassessmentId) {

    /** What a change or a termination rests on. */
    // DU-05
    public enum Basis {
        ASSESSMENT,
        CITIZEN_WISH
    }

    /** What the citizen asked for; null where nothing in particular. */
    // DE-01
    public record Wish(
            @Nullable Integer daysPerWeek,
            @Nullable String supplierId,
            @Nullable String transportMode) {

        private Stream<String> codes() {
            return Stream.concat(Stream.ofNullable(supplierId), Stream.ofNullable(transportMode));
        }
    }

    /** The reasons that the letter must state. */
    // FVL §§ 22, 24; DE-01
    public record Reasons(Confidential legalRules, Confidential considerations, Confidential facts) {

        private boolean complete() {
            return !legalRules.isBlank() && !considerations.isBlank() && !facts.isBlank();
        }
    }

    public void requireConsistent() {
        boolean offer = kind.leavesOffer();
        boolean wishCounts = kind == DecisionKind.CHANGE || kind == DecisionKind.TERMINATION;
        RuleViolation.unless(basis == Basis.ASSESSMENT || wishCounts, "BASIS_NOT_ALLOWED");
        RuleViolation.unless(kind == DecisionKind.REFUSAL || startsOn != null, "START_DATE_MISSING");
        RuleViolation.unless(!offer || daysPerWeek != null, "DAYS_PER_WEEK_MISSING");
        RuleViolation.unless(!offer || supplierId != null, "SUPPLIER_MISSING");
        justification.requireAllowed();
    }

    public boolean reasoned() {
        return reasons != null && reasons.complete();
    }

    public boolean wished() {
        return basis == Basis.CITIZEN_WISH;
    }

    /** Whether the citizen asked for another extent than this. */
    public boolean otherExtentAsked() {
        return wish != null && wish.daysPerWeek() != null && !wish.daysPerWeek().equals(daysPerWeek);
    }

    public boolean otherSupplierAsked() {
        return wish != null && wish.supplierId() != null && !wish.supplierId().equals(supplierId);
    }

    boolean otherTransportAsked(String mode) {
        return wish != null
                && wish.transportMode() != null
                && !wish.transportMode().equals(mode);
    }

    /** Whether everything that was asked for is granted: supplier, extent and mode of transport. */
    // DE-01
    public boolean fullyFavourable(List<DecisionLine> lines, List<DecisionRationale.TransportMode> transports) {
        boolean asAsked = kind == DecisionKind.GRANT || wished();
        boolean transportAsAsked = transports.stream()
                .map(DecisionRationale.TransportMode::mode)
                .filter(Objects::nonNull)
                .noneMatch(this::otherTransportAsked);
        return asAsked && lines.stream().noneMatch(it -> it.outcome().denies()) && transportAsAsked;
    }

    /** The supplier, and the supplier and the mode of transport that were asked for. */
    public Stream<String> codes() {
        var asked = wish == null ? Stream.<String>empty() : wish.codes();
        return Stream.concat(Stream.ofNullable(supplierId), asked);
    }

    public @Nullable Confidential exceptionReason() {
        return justification.exception();
    }

    public Recommendation answering(@Nullable UUID openReassessment) {
        return new Recommendation(
                kind, basis, startsOn, daysPerWeek, supplierId, wish, reasons, justification, openReassessment);
    }

    public LocalDate start() {
        return Objects.requireNonNull(startsOn);
    }

    public Terms terms() {
        return new Terms(start(), Objects.requireNonNull(daysPerWeek), Objects.requireNonNull(supplierId));
    }
}
