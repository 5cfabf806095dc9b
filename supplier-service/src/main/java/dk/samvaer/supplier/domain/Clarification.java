package dk.samvaer.supplier.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first 14 days, in which citizen and supplier find out together where in the offer the citizen belongs. */
public record Clarification(
        LocalDate startedOn,
        LocalDate endsOn,
        boolean transportWanted,
        boolean reminded,
        boolean overdue,
        @Nullable Outcome outcome) {

    static final String REMINDER = "clarification-reminder";
    static final String OVERDUE = "clarification-overdue";

    public enum Result {
        UNIT_AGREED,
        NOT_AGREED,
        NOT_SUITABLE
    }

    /** SU-03: both views, and a unit where one was agreed. */
    public record Outcome(Result result, @Nullable UUID unitId, Confidential citizenView, Confidential supplierView) {

        void check(Supplier supplier) {
            unless(!citizenView.isBlank() && !supplierView.isBlank(), "BOTH_VIEWS_REQUIRED");
            if (result == Result.UNIT_AGREED) {
                unless(supplier.hasUnit(agreedUnit()), "UNIT_UNKNOWN");
            } else {
                unless(unitId == null, "UNIT_WITHOUT_AGREEMENT");
            }
        }

        private UUID agreedUnit() {
            if (unitId == null) {
                throw new RuleViolation("UNIT_REQUIRED");
            }
            return unitId;
        }

        PlacementState next() {
            return result == Result.UNIT_AGREED ? PlacementState.ATTACHED : PlacementState.CLARIFICATION_UNRESOLVED;
        }
    }

    static Clarification begun(PlacementEvent.Started start) {
        return new Clarification(
                start.startedOn(), start.clarificationEndsOn(), start.transportWanted(), false, false, null);
    }

    List<Deadline> deadlines() {
        List<Deadline> deadlines = new ArrayList<>();
        if (!reminded) {
            deadlines.add(new Deadline(REMINDER, ClarificationPhase.reminderAt(endsOn)));
        }
        if (!overdue) {
            deadlines.add(new Deadline(OVERDUE, ClarificationPhase.overdueAt(endsOn)));
        }
        return deadlines;
    }

    Clarification afterReminder() {
        return new Clarification(startedOn, endsOn, transportWanted, true, overdue, outcome);
    }

    Clarification afterAlert() {
        return new Clarification(startedOn, endsOn, transportWanted, reminded, true, outcome);
    }

    Clarification concluded(Outcome reached) {
        return new Clarification(startedOn, endsOn, transportWanted, reminded, overdue, reached);
    }
}
