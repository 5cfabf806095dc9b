package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.SupplierAccess;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case known from the other services.
 *
 * @param transportDuty whether the municipality must bear the transport; unknown until an assessment is completed
 * @param process the number of the decision process, from 0; an issued decision and a reassessment begin the next
 * @param assessedIn the process in which the last assessment was completed; null until one is
 * @param closedOn null while the case is open
 * @param stay the placement that has started last; null until one has, and in what was noted before its supplier was told
 */
// TR-01, TR-03
public record KnownCase(
        UUID id,
        UUID citizenId,
        @Nullable Boolean transportDuty,
        int process,
        @Nullable Integer assessedIn,
        @Nullable LocalDate closedOn,
        Activity activity,
        @Nullable SupplierStay stay)
        implements Aggregate<KnownCase, KnownCaseEvent> {

    public static KnownCase begin(KnownCaseEvent event) {
        var opened = (KnownCaseEvent.Opened) event;
        return new KnownCase(opened.caseId(), opened.citizenId(), null, 0, null, null, Activity.UNKNOWN, null);
    }

    /** Notes what another service has decided. */
    public List<KnownCaseEvent> note(KnownCaseEvent fact) {
        return List.of(fact);
    }

    @Override
    public KnownCase apply(KnownCaseEvent event) {
        return switch (event) {
            case KnownCaseEvent.Opened opened -> begin(opened);
            case KnownCaseEvent.Assessed assessed ->
                new KnownCase(id, citizenId, assessed.transportDuty(), process, process, closedOn, activity, stay);
            case KnownCaseEvent.Granted granted -> with(activity.granted(granted));
            case KnownCaseEvent.ExtentChanged changed ->
                with(activity.withExtent(changed.startsOn(), changed.daysPerWeek()));
            case KnownCaseEvent.Started started ->
                with(activity.started(started.grantId(), started.startedOn(), started.placementId()))
                        .at(started.stay(stay));
            case KnownCaseEvent.Clarified clarified ->
                with(activity.at(clarified.placementId(), clarified.unitId(), null));
            case KnownCaseEvent.UnitChanged changed ->
                with(activity.at(changed.placementId(), changed.unitId(), changed.from()));
            case KnownCaseEvent.PlacementPaused paused -> with(activity.away(paused.placementId(), paused.from()));
            case KnownCaseEvent.PlacementResumed resumed -> with(activity.back(resumed.placementId(), resumed.from()));
            case KnownCaseEvent.PlacementEnded ended ->
                with(activity.away(ended.placementId(), ended.on().plusDays(1)))
                        .at(stay == null ? null : stay.ended(ended.placementId(), ended.on()));
            case KnownCaseEvent.Suspended suspended -> with(activity.suspended(suspended.from()));
            case KnownCaseEvent.Resumed resumed -> with(activity.resumed(resumed.from()));
            case KnownCaseEvent.Terminated terminated -> with(activity.ending(terminated.endsOn()));
            case KnownCaseEvent.Closed closing ->
                new KnownCase(id, citizenId, transportDuty, process, assessedIn, closing.closedOn(), activity, stay);
            case KnownCaseEvent.Reopened reopened -> next(null);
            case KnownCaseEvent.Decided decided -> next(closedOn);
        };
    }

    boolean closed() {
        return closedOn != null;
    }

    /** Whether the assessment was completed in the process that is under way. */
    // R47, R50
    public boolean assessedNow() {
        return !closed() && assessedIn != null && assessedIn == process;
    }

    private KnownCase next(@Nullable LocalDate closed) {
        return new KnownCase(id, citizenId, transportDuty, process + 1, assessedIn, closed, activity, stay);
    }

    /** The activity that transport follows; it also ends with the case where no grant had to be ended. */
    public Activity followed() {
        return closedOn != null && activity.endsOn() == null ? activity.ending(closedOn) : activity;
    }

    /** Staff of the supplier see the rides of those who are placed with it, to the end of the last day. */
    @Override
    public List<SupplierAccess> supplierAccess() {
        return stay == null ? List.of() : List.of(stay.access());
    }

    @Override
    public UUID caseId() {
        return id;
    }

    private KnownCase at(@Nullable SupplierStay next) {
        return new KnownCase(id, citizenId, transportDuty, process, assessedIn, closedOn, activity, next);
    }

    private KnownCase with(Activity next) {
        return new KnownCase(id, citizenId, transportDuty, process, assessedIn, closedOn, next, stay);
    }
}
