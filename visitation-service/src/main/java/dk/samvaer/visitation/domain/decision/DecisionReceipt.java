package dk.samvaer.visitation.domain.decision;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.law.ComplaintPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a decision was received, whether with guidance on how to complain, and the last day to complain.
 *
 * @param complaintDeadline null where the citizen was not told how to complain, so that the period does not run
 */
// RSL § 67; CP-01 to CP-03, CP-06
public record DecisionReceipt(
        LocalDate receivedOn,
        Basis basis,
        Guidance guidance,
        @Nullable LocalDate complaintDeadline,
        List<Suspension> suspensions) {

    /** How the day of receipt is known. */
    // CP-02
    public enum Basis {
        PRESUMED,
        PROVEN
    }

    /** Whether the citizen was told how to complain. */
    // CP-06
    public enum Guidance {
        WITH_DECISION,
        MISSING,
        LATER
    }

    /** Days, both included, that do not count in the period. */
    public record Suspension(LocalDate from, LocalDate to, Confidential reason) {

        private boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        private long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    /** Where the period for a complaint stands. */
    public enum Period {
        NOT_RUNNING,
        RUNNING,
        SUSPENDED,
        ENDED
    }

    /** The first recorded receipt. */
    public static DecisionReceipt of(LocalDate receivedOn, Basis basis, boolean guided, ComplaintPeriod period) {
        var guidance = guided ? Guidance.WITH_DECISION : Guidance.MISSING;
        return new DecisionReceipt(receivedOn, basis, guidance, guided ? period.lastDay(receivedOn) : null, List.of());
    }

    /** Whether a new receipt replaces this one: guidance that was missing, or proof where receipt was presumed. */
    // CP-02, CP-06
    public boolean givesWayTo(Basis better, boolean guided) {
        boolean proof = basis == Basis.PRESUMED && better == Basis.PROVEN && guided == guided();
        return proof || guided && !guided();
    }

    /** The receipt corrected to another day; suspensions are kept. */
    public DecisionReceipt corrected(LocalDate newlyReceivedOn, Basis better, boolean guided, ComplaintPeriod period) {
        if (!guided) {
            return new DecisionReceipt(newlyReceivedOn, better, Guidance.MISSING, null, suspensions);
        }
        var last = period.lastDay(newlyReceivedOn, days(suspensions));
        return new DecisionReceipt(newlyReceivedOn, better, guided() ? guidance : Guidance.LATER, last, suspensions);
    }

    /** Whether guidance on how to complain came with the decision. */
    public boolean guidedInTime() {
        return guidance == Guidance.WITH_DECISION;
    }

    private boolean guided() {
        return guidance != Guidance.MISSING;
    }

    public Period period(LocalDate today) {
        if (complaintDeadline == null) {
            return Period.NOT_RUNNING;
        }
        if (today.isAfter(complaintDeadline)) {
            return Period.ENDED;
        }
        return suspensions.stream().anyMatch(it -> it.holdsOn(today)) ? Period.SUSPENDED : Period.RUNNING;
    }

    /** The last day of the period when the suspended days do not count. */
    public LocalDate pushedBy(Suspension suspension, ComplaintPeriod period) {
        var lastDay = lastDay();
        boolean within = suspension.from().isAfter(receivedOn)
                && !suspension.from().isAfter(lastDay)
                && !suspension.to().isBefore(suspension.from());
        RuleViolation.unless(within, "SUSPENSION_OUTSIDE_PERIOD");
        RuleViolation.unless(suspensions.stream().noneMatch(it -> overlap(it, suspension)), "SUSPENSION_OVERLAPS");
        RuleViolation.unless(!suspension.reason().isBlank(), "REASON_REQUIRED");
        return period.lastDay(receivedOn, days(suspensions) + suspension.days());
    }

    private static long days(List<Suspension> suspended) {
        return suspended.stream().mapToLong(Suspension::days).sum();
    }

    public DecisionReceipt suspended(Suspension suspension, LocalDate newDeadline) {
        var all = Stream.concat(suspensions.stream(), Stream.of(suspension)).toList();
        return new DecisionReceipt(receivedOn, basis, guidance, newDeadline, all);
    }

    private LocalDate lastDay() {
        if (complaintDeadline == null) {
            throw new RuleViolation("COMPLAINT_PERIOD_NOT_RUNNING");
        }
        return complaintDeadline;
    }

    private static boolean overlap(Suspension one, Suspension other) {
        return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
    }
}
