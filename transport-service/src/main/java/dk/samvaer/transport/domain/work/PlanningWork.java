package dk.samvaer.transport.domain.work;

import dk.samvaer.transport.domain.GrantedMode;
import dk.samvaer.transport.domain.TransportGrant;
import dk.samvaer.transport.domain.rides.Schedule;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has to be planned for a citizen to whom transport is granted.
 *
 * @param dueOn the day from which it is needed
 */
// TR-03, TR-05
public record PlanningWork(Task task, LocalDate dueOn) {
    private static final Set<TransportGrant.State> STANDING =
            Set.of(TransportGrant.State.GRANTED, TransportGrant.State.ACTIVE, TransportGrant.State.PAUSED);

    /** What is left to do about rides; for a mode that has any. */
    public static Optional<PlanningWork> ofRides(TransportGrant grant) {
        return isStanding(grant) ? Optional.ofNullable(rides(grant)) : Optional.empty();
    }

    /** What is left to do about a travel pass; for a mode that has no rides. */
    public static Optional<PlanningWork> ofPass(TransportGrant grant) {
        if (!isStanding(grant)) {
            return Optional.empty();
        }
        var first = latest(Stream.of(grant.mode().from(), firstDay(grant)));
        boolean issued = grant.execution().rides().passes().stream()
                .anyMatch(pass -> pass.to() == null || !pass.to().isBefore(first));
        return issued ? Optional.empty() : Optional.of(new PlanningWork(Task.ISSUE_TRAVEL_PASS, first));
    }

    private static @Nullable PlanningWork rides(TransportGrant grant) {
        var schedule = grant.execution().schedule();
        if (schedule == null) {
            return new PlanningWork(Task.PLAN_TRANSPORT, firstDay(grant));
        }
        if (!grant.planning().scheduleFits() || byFormerMode(grant, schedule)) {
            return new PlanningWork(Task.PLAN_TRANSPORT_ANEW, latestChange(grant, schedule));
        }
        return schedule.carrierId() == null ? new PlanningWork(Task.CHOOSE_CARRIER, schedule.from()) : null;
    }

    /** Nobody is driven before the decision is issued, and nobody after the end. */
    public static boolean isStanding(TransportGrant grant) {
        return STANDING.contains(grant.state()) && grant.decided().carried();
    }

    private static boolean byFormerMode(TransportGrant grant, Schedule schedule) {
        return GrantedMode.inForce(grant.modes(), schedule.from())
                .filter(grant.mode().mode()::equals)
                .isEmpty();
    }

    private static LocalDate firstDay(TransportGrant grant) {
        return Objects.requireNonNullElse(
                grant.execution().rides().startedOn(), grant.modes().getFirst().from());
    }

    private static LocalDate latestChange(TransportGrant grant, Schedule schedule) {
        var execution = grant.execution();
        return latest(Stream.of(
                        Stream.of(schedule.from(), grant.mode().from()),
                        execution.extents().all().stream().map(it -> it.from()),
                        execution.rides().destinations().stream().map(it -> it.from()))
                .flatMap(days -> days));
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }
}
