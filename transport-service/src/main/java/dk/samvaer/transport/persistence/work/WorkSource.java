package dk.samvaer.transport.persistence.work;

import com.mongodb.client.model.Filters;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.transport.domain.work.Task;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import dk.samvaer.transport.persistence.addresses.ContactsQueries;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Where work is found: a collection, and the field by which it is sorted there. */
public enum WorkSource {
    RIDES(
            TransportGrantsQueries.COLLECTION,
            WorkFields.RIDES + ".order",
            EnumSet.of(Task.PLAN_TRANSPORT, Task.PLAN_TRANSPORT_ANEW, Task.CHOOSE_CARRIER)) {
        @Override
        WorkRow row(Document found) {
            return ofGrant(found, "rideWork");
        }
    },
    PASSES(TransportGrantsQueries.COLLECTION, WorkFields.PASSES + ".order", EnumSet.of(Task.ISSUE_TRAVEL_PASS)) {
        @Override
        WorkRow row(Document found) {
            return ofGrant(found, "passWork");
        }
    },
    ADDRESSES(ContactsQueries.COLLECTION, ContactsQueries.LACKING, EnumSet.of(Task.FIND_ADDRESS)) {
        @Override
        WorkRow row(Document found) {
            var about = WorkRow.about(found, text(found, "state", "citizenId"), null);
            return WorkRow.of(Task.FIND_ADDRESS, text(found, "listed", "lacking"), about, null, List.of());
        }
    },
    CANCELLATIONS(RidesQueries.COLLECTION, RidesQueries.CANCELLED, EnumSet.of(Task.SEE_CANCELLATION)) {
        @Override
        WorkRow row(Document found) {
            var state = found.get("state", Document.class);
            var order = text(found, "listed", "cancelled");
            var about = WorkRow.about(found, state.getString("citizenId"), state.getString("transportGrantId"));
            return WorkRow.of(Task.SEE_CANCELLATION, order, about, null, cancelled(state, WorkRow.day(order)));
        }
    },
    TAKEN_BACK(RidesQueries.COLLECTION, RidesQueries.TAKEN_BACK, EnumSet.of(Task.SEE_RIDE_TAKEN_BACK)) {
        @Override
        WorkRow row(Document found) {
            var state = found.get("state", Document.class);
            var order = text(found, "listed", "takenBack");
            var about = WorkRow.about(found, state.getString("citizenId"), state.getString("transportGrantId"));
            return WorkRow.of(Task.SEE_RIDE_TAKEN_BACK, order, about, null, takenBack(state, WorkRow.day(order)));
        }
    },
    TOURS(ToursQueries.OVERFULL, "order", EnumSet.of(Task.RELIEVE_VEHICLE)) {
        @Override
        WorkRow row(Document found) {
            var order = found.getString("order");
            var day = WorkRow.day(order);
            return new WorkRow(
                    Task.RELIEVE_VEHICLE,
                    day,
                    order,
                    null,
                    found.getString("carrierId"),
                    found.getString("vehicleId"),
                    List.of(day),
                    found.getLong("passengers"));
        }
    };

    private final String collection;
    private final String order;
    private final Set<Task> tasks;

    WorkSource(String collection, String order, Set<Task> tasks) {
        this.collection = collection;
        this.order = order;
        this.tasks = tasks;
    }

    abstract WorkRow row(Document found);

    public boolean has(Task task) {
        return tasks.contains(task);
    }

    String collection() {
        return collection;
    }

    String order() {
        return order;
    }

    /** Only grants by these modes; other sources know no modes. */
    Bson narrowed(Set<String> modes) {
        return ofGrants() ? Filters.in("listed.mode", modes) : Filters.empty();
    }

    /** Only that task; null for all. Where all are one task, nothing is left to narrow. */
    Bson only(@Nullable Task task) {
        return task == null || !ofGrants()
                ? Filters.empty()
                : Filters.eq(order.replace(".order", ".task"), task.name());
    }

    /** What a count is grouped by; the same for all where they are one task. */
    String taskField() {
        return ofGrants() ? "$" + order.replace(".order", ".task") : "";
    }

    Task task(String grouped) {
        return ofGrants() ? Task.valueOf(grouped) : tasks.iterator().next();
    }

    List<String> shown() {
        return List.of(
                "order",
                "carrierId",
                "vehicleId",
                "passengers",
                "caseId",
                "listed",
                "state.citizenId",
                "state.transportGrantId",
                "state.corrections",
                "state.rides.id",
                "state.rides.day",
                "state.rides.state",
                "state.rides.mark.at");
    }

    private boolean ofGrants() {
        return collection.equals(TransportGrantsQueries.COLLECTION);
    }

    private static WorkRow ofGrant(Document found, String field) {
        var listed = found.get("listed", Document.class);
        var work = listed.get(field, Document.class);
        var about = WorkRow.about(found, listed.getString("citizenId"), found.getString("_id"));
        return WorkRow.of(
                Task.valueOf(work.getString("task")),
                work.getString("order"),
                about,
                listed.getString("carrierId"),
                List.of());
    }

    /** The days of the rides that were cancelled when the last one was, or the day before. */
    private static List<LocalDate> cancelled(Document state, LocalDate last) {
        return state.getList("rides", Document.class).stream()
                .filter(ride -> ride.getString("state").equals("CANCELLED"))
                .filter(ride ->
                        !DanishTime.day(Instant.parse(text(ride, "mark", "at"))).isBefore(last.minusDays(1)))
                .map(ride -> LocalDate.parse(ride.getString("day")))
                .distinct()
                .toList();
    }

    /** The days of the rides that are planned again since then or the day before. */
    private static List<LocalDate> takenBack(Document state, LocalDate last) {
        var recently = state.getList("corrections", Document.class).stream()
                .filter(it -> it.getString("was").equals("CANCELLED"))
                .filter(it -> !DanishTime.day(Instant.parse(it.getString("at"))).isBefore(last.minusDays(1)))
                .map(it -> it.getString("rideId"))
                .collect(Collectors.toSet());
        return state.getList("rides", Document.class).stream()
                .filter(ride -> recently.contains(ride.getString("id")))
                .filter(ride -> !ride.getString("state").equals("CANCELLED"))
                .map(ride -> LocalDate.parse(ride.getString("day")))
                .distinct()
                .toList();
    }

    private static String text(Document found, String part, String field) {
        return found.get(part, Document.class).getString(field);
    }
}
