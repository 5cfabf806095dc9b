package dk.samvaer.transport.persistence.work;

import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.transport.domain.work.CarrierWork;
import dk.samvaer.transport.domain.work.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits: codes, ids and days only.
 *
 * @param order its place in the list, which no two share
 * @param about the citizen it is about; null where it is about a carrier or a vehicle
 * @param days the days of the rides in question; empty where it is about all of them
 * @param number how many citizens or passengers it is about; null where it is about one citizen
 */
public record WorkRow(
        Task task,
        LocalDate dueOn,
        String order,
        @Nullable About about,
        @Nullable String carrierId,
        @Nullable String vehicleId,
        List<LocalDate> days,
        @Nullable Long number) {

    /** @param transportGrantId null where it is not known */
    public record About(
            UUID caseId, UUID citizenId, @Nullable UUID transportGrantId) {}

    public WorkRow {
        days = List.copyOf(days);
    }

    public static WorkRow of(CarrierWork it, long planned) {
        var order = it.dueOn() + "/" + it.task() + "/" + it.carrierId();
        return new WorkRow(it.task(), it.dueOn(), order, null, it.carrierId(), null, List.of(), planned);
    }

    static WorkRow of(Task task, String order, About about, @Nullable String carrierId, List<LocalDate> days) {
        return new WorkRow(task, day(order), order, about, carrierId, null, days, null);
    }

    static About about(Document found, String citizenId, @Nullable String grantId) {
        return new About(
                UUID.fromString(found.getString("caseId")),
                UUID.fromString(citizenId),
                grantId == null ? null : UUID.fromString(grantId));
    }

    static LocalDate day(String order) {
        return LocalDate.parse(order.substring(0, order.indexOf('/')));
    }

    /** What the access log is told; empty where it is about no citizen. */
    public Optional<Shown> shown() {
        return Optional.ofNullable(about)
                .map(it -> new Shown(
                        it.caseId(),
                        it.citizenId(),
                        it.transportGrantId() == null ? it.caseId() : it.transportGrantId()));
    }
}
