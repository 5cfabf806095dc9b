package dk.samvaer.visitation.domain;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.reference.ComplaintPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a decision was received, and the last day on which a complaint is in time.
 *
 * @param complaintDeadline null where the citizen was not told how to complain, so that the period does not run
 */
// RSL § 67; CP-01 to CP-03, CP-06
public record Receipt(LocalDate receivedOn, @Nullable LocalDate complaintDeadline, List<Suspension> suspensions) {

    /** Days, both included, that do not count in the period. */
    public record Suspension(LocalDate from, LocalDate to, Confidential reason) {

        private long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    /** Whether the period for a complaint has begun. */
    public enum Period {
        RUNNING,
        NOT_RUNNING
    }

    static Receipt of(LocalDate receivedOn, @Nullable LocalDate complaintDeadline) {
        return new Receipt(receivedOn, complaintDeadline, List.of());
    }

    public Period period() {
        return complaintDeadline == null ? Period.NOT_RUNNING : Period.RUNNING;
    }

    /** The last day when these days do not count. */
    LocalDate pushedBy(Suspension suspension, ComplaintPeriod period) {
        var lastDay = lastDay();
        boolean within = suspension.from().isAfter(receivedOn)
                && !suspension.from().isAfter(lastDay)
                && !suspension.to().isBefore(suspension.from());
        RuleViolation.unless(within, "SUSPENSION_OUTSIDE_PERIOD");
        RuleViolation.unless(suspensions.stream().noneMatch(it -> overlap(it, suspension)), "SUSPENSION_OVERLAPS");
        RuleViolation.unless(!suspension.reason().isBlank(), "REASON_REQUIRED");
        return period.endingNotBefore(lastDay.plusDays(suspension.days()));
    }

    Receipt suspended(Suspension suspension, LocalDate newDeadline) {
        var all = Stream.concat(suspensions.stream(), Stream.of(suspension)).toList();
        return new Receipt(receivedOn, newDeadline, all);
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
