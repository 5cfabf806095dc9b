package dk.samvaer.supplier.domain;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a {@link Placement}. */
public sealed interface PlacementEvent {

    record GrantReceived(UUID placementId, UUID caseId, UUID citizenId, Grant grant) implements PlacementEvent {}

    record Ordered(ServiceOrder order) implements PlacementEvent {}

    record Accepted() implements PlacementEvent {}

    record Rejected(RejectionReason reason) implements PlacementEvent {}

    record Started(LocalDate startedOn, LocalDate clarificationEndsOn, LocalDate remindOn, boolean transportWanted)
            implements PlacementEvent {}

    record ClarificationReminded(LocalDate dueOn) implements PlacementEvent {}

    record ClarificationOverdue(LocalDate dueOn) implements PlacementEvent {}

    /** @param by the citizen or who acts for the citizen; null in what happened before that was noted */
    record CitizenStated(Confidential statement, @Nullable Role by) implements PlacementEvent {}

    record ClarificationCompleted(Clarification.Outcome outcome) implements PlacementEvent {}

    record UnitTaken(UnitStay stay) implements PlacementEvent {}

    record UnitChanged(UUID unitId, LocalDate from, Confidential citizenView, Confidential supplierView)
            implements PlacementEvent {}

    record GrantChanged(LocalDate from, int daysPerWeek) implements PlacementEvent {}

    /** A pause lies ahead; null calls it off. */
    record PausePlanned(Grant.@Nullable Rest rest) implements PlacementEvent {}

    record Paused(LocalDate from, String reasonCode) implements PlacementEvent {}

    record Resumed(LocalDate from) implements PlacementEvent {}

    /** The pause is over, and these are the days of the clarification now. */
    record ClarificationResumed(LocalDate endsOn, LocalDate remindOn) implements PlacementEvent {}

    record GrantTerminated(LocalDate endsOn, String reasonCode) implements PlacementEvent {}

    record Ended(LocalDate on, String reasonCode) implements PlacementEvent {}

    record Replaced(UUID successor) implements PlacementEvent {}

    record NeedChangeReported(NeedChange change) implements PlacementEvent {}

    /** The reassessment that a reported change of need led to was opened or closed. */
    record NeedChangeFollowedUp(FollowUp followUp) implements PlacementEvent {}

    record BenefitObserved(BenefitObservation observation) implements PlacementEvent {}

    /** A report from the supplier's system has had its effect. */
    record ReportApplied(UUID reportId) implements PlacementEvent {}
}
