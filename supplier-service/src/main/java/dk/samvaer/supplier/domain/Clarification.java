package dk.samvaer.supplier.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.supplier.domain.register.Supplier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first days, in which citizen and supplier find out together where in the offer the citizen belongs.
 *
 * @param citizenStatement what the citizen, or who may act for the citizen, has said without the supplier in between
 * @param statedBy whether the citizen or a representative said it; null in what was stored before that was noted
 * @param absentFrom the first day of a pause that still lasts
 */
// R31, SU-02
public record Clarification(
        LocalDate startedOn,
        LocalDate endsOn,
        LocalDate remindOn,
        boolean transportWanted,
        boolean reminded,
        boolean overdue,
        @Nullable Outcome outcome,
        @Nullable LocalDate absentFrom,
        @Nullable Confidential citizenStatement,
        @Nullable Role statedBy) {

    public enum Result {
        UNIT_AGREED,
        NOT_AGREED,
        NOT_SUITABLE
    }

    /** Both views, and a unit where one was agreed. */
    // SU-03
    public record Outcome(Result result, @Nullable UUID unitId, Confidential citizenView, Confidential supplierView) {

        void requireConsistent(Supplier supplier) {
            unless(!citizenView.isBlank() && !supplierView.isBlank(), "BOTH_VIEWS_REQUIRED");
            if (result == Result.UNIT_AGREED) {
                unless(supplier.unit(agreedUnit()).isPresent(), "UNIT_UNKNOWN");
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
                start.startedOn(),
                start.clarificationEndsOn(),
                start.remindOn(),
                start.transportWanted(),
                false,
                false,
                null,
                null,
                null,
                null);
    }

    List<Deadline> deadlines() {
        List<Deadline> deadlines = new ArrayList<>();
        if (!reminded) {
            deadlines.add(new PlacementDeadline.ClarificationReminder(DanishTime.startOf(remindOn)));
        }
        if (!overdue) {
            deadlines.add(new PlacementDeadline.ClarificationOverdue(DanishTime.endOf(endsOn)));
        }
        return deadlines;
    }

    Clarification afterReminder() {
        return new Clarification(
                startedOn,
                endsOn,
                remindOn,
                transportWanted,
                true,
                overdue,
                outcome,
                absentFrom,
                citizenStatement,
                statedBy);
    }

    Clarification afterAlert() {
        return new Clarification(
                startedOn,
                endsOn,
                remindOn,
                transportWanted,
                reminded,
                true,
                outcome,
                absentFrom,
                citizenStatement,
                statedBy);
    }

    Clarification concluded(Outcome reached) {
        return new Clarification(
                startedOn,
                endsOn,
                remindOn,
                transportWanted,
                reminded,
                overdue,
                reached,
                absentFrom,
                citizenStatement,
                statedBy);
    }

    /** A pause that begins before the first day counts from the first day on. */
    Clarification absent(LocalDate from) {
        var first = from.isBefore(startedOn) ? startedOn : from;
        return new Clarification(
                startedOn,
                endsOn,
                remindOn,
                transportWanted,
                reminded,
                overdue,
                outcome,
                first,
                citizenStatement,
                statedBy);
    }

    PlacementEvent resumed(LocalDate backOn, LocalDate absentSince, ClarificationPhase phase) {
        return new PlacementEvent.ClarificationResumed(
                phase.after(absentSince, backOn, endsOn), phase.after(absentSince, backOn, remindOn));
    }

    Clarification back(LocalDate lastDay, LocalDate reminderOn) {
        return new Clarification(
                startedOn,
                lastDay,
                reminderOn,
                transportWanted,
                reminded,
                overdue,
                outcome,
                null,
                citizenStatement,
                statedBy);
    }

    Clarification stated(Confidential statement, @Nullable Role by) {
        return new Clarification(
                startedOn, endsOn, remindOn, transportWanted, reminded, overdue, outcome, absentFrom, statement, by);
    }
}
