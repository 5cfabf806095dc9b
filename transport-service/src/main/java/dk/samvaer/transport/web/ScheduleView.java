package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.rides.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The weekly rides from a day on. */
record ScheduleView(
        LocalDate from,
        @Nullable Confidential pickUp,
        @Nullable Confidential dropOff,
        Set<DayOfWeek> days,
        List<NewSchedule.Way> directions,
        LocalTime outwardAt,
        LocalTime homewardAt,
        @Nullable String carrierId,
        @Nullable String vehicleId,
        List<NewSchedule.Need> needs) {

    static @Nullable ScheduleView of(@Nullable Schedule schedule) {
        return schedule == null
                ? null
                : new ScheduleView(
                        schedule.from(),
                        schedule.pickUp(),
                        schedule.dropOff(),
                        schedule.days(),
                        schedule.directions().stream()
                                .map(way -> NewSchedule.Way.valueOf(way.name()))
                                .toList(),
                        schedule.outwardAt(),
                        schedule.homewardAt(),
                        schedule.carrierId(),
                        schedule.vehicleId(),
                        schedule.needs().stream()
                                .map(need -> NewSchedule.Need.valueOf(need.name()))
                                .toList());
    }
}
