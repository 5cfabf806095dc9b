package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a decision was received, and the last day on which a complaint is in time.
 *
 * @param complaintDeadline null while the period does not run
 * @param suspensions the days that do not count in it
 */
public record ReceiptView(
        LocalDate receivedOn,
        Basis basis,
        Guidance guidance,
        @Nullable LocalDate complaintDeadline,
        List<PeriodSuspension> suspensions) {

    /** How the day of receipt is known. */
    public enum Basis {
        PRESUMED,
        PROVEN
    }

    /** Whether the citizen was told how to complain. */
    public enum Guidance {
        WITH_DECISION,
        MISSING,
        LATER
    }

    /** Days, both included, that do not count in the period for a complaint. */
    public record PeriodSuspension(LocalDate from, LocalDate to, Confidential reason) {
        private static PeriodSuspension of(DecisionReceipt.Suspension it) {
            return new PeriodSuspension(it.from(), it.to(), it.reason());
        }
    }

    static @Nullable ReceiptView of(@Nullable DecisionReceipt it) {
        return it == null
                ? null
                : new ReceiptView(
                        it.receivedOn(),
                        Codes.as(Basis.class, it.basis()),
                        Codes.as(Guidance.class, it.guidance()),
                        it.complaintDeadline(),
                        it.suspensions().stream().map(PeriodSuspension::of).toList());
    }
}
