package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.Schedule;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** The weekly journeys as the transport office plans them. */
record NewSchedule(
        @NotNull Confidential pickUp,
        @NotNull Confidential dropOff,
        @NotEmpty Set<@NotNull DayOfWeek> days,
        @NotNull LocalTime outwardAt,
        @NotNull LocalTime homewardAt) {

    Schedule schedule() {
        return new Schedule(pickUp, dropOff, days, outwardAt, homewardAt);
    }
}
