package dk.samvaer.plan.domain;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The follow-ups held, and until when the next is due. */
// AP-07
public record FollowUps(@Nullable Due due, List<Held> held) {
    static final FollowUps NONE = new FollowUps(null, List.of());

    public FollowUps {
        held = List.copyOf(held);
    }

    /** @param planVersion the version in force, by whose numbers the goals are named */
    public record Held(int planVersion, FollowUp followUp) {}

    /**
     * How often a plan is followed up.
     *
     * @param length from an adoption or a follow-up to the last day of the next
     * @param reminder how long before that day the municipality is reminded
     */
    public record Interval(Period length, Period reminder) {
        Due after(LocalDate day) {
            var on = day.plus(length);
            return new Due(on.minus(reminder), on, Stage.AHEAD, false);
        }

        /** Null where the plan ends. */
        @Nullable
        Due after(FollowUp held) {
            return switch (held.result()) {
                case CONTINUE -> after(held.heldOn());
                case CHANGE -> after(held.heldOn()).untilAdoption();
                case END -> null;
            };
        }
    }

    /** How near the next follow-up has been told to be. */
    public enum Stage {
        AHEAD,
        REMINDED,
        DUE,
        OVERDUE
    }

    /**
     * The last day of the next follow-up.
     *
     * @param movedByAdoption whether the next adoption sets another day, since the last follow-up asked for a new version
     */
    public record Due(LocalDate remindOn, LocalDate on, Stage stage, boolean movedByAdoption) {

        private Due at(Stage next) {
            return new Due(remindOn, on, next, movedByAdoption);
        }

        private Due untilAdoption() {
            return new Due(remindOn, on, stage, true);
        }

        private Stream<Instant> next() {
            return switch (stage) {
                case AHEAD -> Stream.of(DanishTime.startOf(remindOn.isBefore(on) ? remindOn : on));
                case REMINDED -> Stream.of(DanishTime.startOf(on));
                case DUE -> Stream.of(DanishTime.endOf(on));
                case OVERDUE -> Stream.empty();
            };
        }

        /** A reminder that comes too late is left out. */
        private ActionPlanEvent passed(Instant now) {
            if (stage == Stage.DUE) {
                return new ActionPlanEvent.FollowUpFellOverdue(on);
            }
            return now.isBefore(DanishTime.startOf(on))
                    ? new ActionPlanEvent.FollowUpReminded(on)
                    : new ActionPlanEvent.FollowUpFellDue(on);
        }
    }

    public @Nullable LocalDate dueOn() {
        return due == null ? null : due.on();
    }

    /** Whether the day has come. */
    boolean fallen() {
        return due != null && due.stage().compareTo(Stage.DUE) >= 0;
    }

    List<Deadline> deadlines() {
        return due == null
                ? List.of()
                : due.next().<Deadline>map(FollowUpDeadline::new).toList();
    }

    /** What is told once the next moment has come. */
    List<ActionPlanEvent> passed(Instant now) {
        return due == null ? List.of() : List.of(due.passed(now));
    }

    FollowUps due(@Nullable Due next) {
        return new FollowUps(next, held);
    }

    FollowUps with(int planVersion, FollowUp followUp, @Nullable Due next) {
        var one = new Held(planVersion, followUp);
        return new FollowUps(next, Stream.concat(held.stream(), Stream.of(one)).toList());
    }

    FollowUps at(Stage stage) {
        return due == null ? this : due(due.at(stage));
    }

    /** Only a follow-up moves the day; a version that another mode of transport made does not. */
    Due afterAdoption(LocalDate on, Interval interval) {
        return due == null || due.movedByAdoption() ? interval.after(on) : due;
    }
}
