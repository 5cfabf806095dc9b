package dk.samvaer.transport.web;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.transport.domain.Requester;
import dk.samvaer.transport.domain.Schedule;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies that this API takes. */
final class Requests {
    record RequestTransport(@NotNull UUID caseId, @NotNull Requester requestedBy) {}

    record AssessTransport(
            @NotNull Confidential text,
            @Nullable @Size(max = 20) List<@NotNull Confidential> practicalNeeds) {}

    record GrantTransport(
            @NotNull String mode,
            @NotNull LocalDate from,
            @Nullable Confidential reason) {}

    record RefuseTransport(@NotNull Confidential reason) {}

    record ChangeMode(
            @NotNull String mode,
            @NotNull LocalDate from,
            @NotNull Confidential text) {}

    record PlanSchedule(
            @NotNull Confidential pickUp,
            @NotNull Confidential dropOff,
            @NotEmpty Set<@NotNull DayOfWeek> days,
            @NotNull LocalTime outwardAt,
            @NotNull LocalTime homewardAt) {

        Schedule schedule() {
            return new Schedule(pickUp, dropOff, days, outwardAt, homewardAt);
        }
    }

    private Requests() {}
}
