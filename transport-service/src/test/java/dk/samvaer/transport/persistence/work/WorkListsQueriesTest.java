package dk.samvaer.transport.persistence.work;

import static dk.samvaer.transport.persistence.CountedQueries.pages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.work.Task;
import dk.samvaer.transport.domain.work.Tour;
import dk.samvaer.transport.persistence.CountedQueries;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import dk.samvaer.transport.persistence.addresses.ContactsQueries;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import dk.samvaer.transport.persistence.work.WorkListsQueries.Part;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Much work of every kind: a page of each source costs one query, whatever it shows. */
class WorkListsQueriesTest {
    private static final int ROWS = 120;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Set<String> RIDES = Set.of("TAXI");
    private static final Set<String> PASSES = Set.of("PUBLIC_TRANSPORT");
    private static final CountedQueries DATABASE = new CountedQueries("transport_work");

    private final WorkListsQueries queries = new WorkListsQueries(DATABASE.mongo());

    @BeforeAll
    static void fill() {
        fill(TransportGrantsQueries.COLLECTION, "rideWork");
        fill(ContactsQueries.COLLECTION, "lacking");
        fill(RidesQueries.COLLECTION, "cancelled");
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @BeforeEach
    void countAnew() {
        DATABASE.asked();
    }

    @Test
    void TR_03_a_page_of_planning_costs_one_query_in_the_order_in_which_it_is_due() {
        var rows = pages(it -> page(WorkSource.RIDES, RIDES, null, it));
        assertThat(DATABASE.asked()).isEqualTo(2);
        assertThat(rows).hasSize(ROWS / 2).doesNotHaveDuplicates();
        assertThat(rows).extracting(WorkRow::order).isSorted();
        assertThat(pages(it -> page(WorkSource.RIDES, RIDES, Task.CHOOSE_CARRIER, it)))
                .hasSize(ROWS / 4)
                .extracting(WorkRow::task)
                .containsOnly(Task.CHOOSE_CARRIER);
        assertThat(pages(it -> page(WorkSource.PASSES, PASSES, null, it)))
                .as("a mode without rides needs no plan")
                .isEmpty();
        assertThat(queries.count(WorkSource.RIDES, RIDES, all("")))
                .isEqualTo(Map.of(Task.PLAN_TRANSPORT, (long) ROWS / 4, Task.CHOOSE_CARRIER, (long) ROWS / 4));
        assertThat(queries.count(
                                WorkSource.RIDES,
                                RIDES,
                                new Part("", TODAY.plusDays(1).toString(), 1))
                        .values())
                .as("due today")
                .allMatch(number -> number <= ROWS / 30);
    }

    @Test
    void TR_03_a_missing_address_and_a_cancellation_are_found_with_one_query_each() {
        var lacking = pages(it -> page(WorkSource.ADDRESSES, Set.of(), null, it));
        assertThat(lacking).hasSize(ROWS).extracting(WorkRow::task).containsOnly(Task.FIND_ADDRESS);
        assertThat(lacking).allMatch(row -> row.shown().isPresent());
        assertThat(DATABASE.asked()).isEqualTo(3);
        var cancelled = pages(it -> page(WorkSource.CANCELLATIONS, Set.of(), null, it));
        assertThat(cancelled).hasSize(ROWS).allMatch(row -> row.days().equals(List.of(TODAY.plusDays(3))));
        assertThat(DATABASE.asked()).isEqualTo(3);
        assertThat(queries.count(WorkSource.CANCELLATIONS, Set.of(), all("")))
                .isEqualTo(Map.of(Task.SEE_CANCELLATION, (long) ROWS));
        assertThat(queries.count(
                        WorkSource.CANCELLATIONS,
                        Set.of(),
                        all(TODAY.plusDays(20).toString())))
                .isEqualTo(Map.of(Task.SEE_CANCELLATION, (long) ROWS / 3));
    }

    @Test
    void TR_03_overfull_tours_are_replaced_vehicle_by_vehicle() {
        var tours = new ToursQueries(DATABASE.mongo());
        tours.replace("INTERN", "BUS_1", List.of(tour("BUS_1", TODAY), tour("BUS_1", TODAY.plusDays(1))));
        tours.replace("INTERN", "BUS_2", List.of(tour("BUS_2", TODAY)));
        tours.replace("INTERN", "BUS_1", List.of(tour("BUS_1", TODAY.plusDays(1))));
        assertThat(pages(it -> page(WorkSource.TOURS, Set.of(), null, it)))
                .extracting(WorkRow::vehicleId)
                .containsExactly("BUS_2", "BUS_1");
        tours.replace("INTERN", "BUS_1", List.of());
        tours.forget(TODAY.plusDays(1));
        assertThat(pages(it -> page(WorkSource.TOURS, Set.of(), null, it))).isEmpty();
    }

    @Test
    void TR_03_the_planned_tours_of_a_vehicle_have_its_planned_rides_and_no_others() {
        var grantId = UUID.randomUUID();
        var rides = List.of(
                ride("INTERN", "BUS_9", TODAY, "PLANNED"),
                ride("INTERN", "BUS_8", TODAY, "PLANNED"),
                ride("INTERN", "BUS_9", TODAY.plusDays(1), "CANCELLED"),
                ride("INTERN", "BUS_9", TODAY.plusDays(2), "PLANNED"));
        DATABASE.mongo()
                .getCollection(RidesQueries.COLLECTION)
                .insertOne(new Document("_id", "w")
                        .append("state", new Document("transportGrantId", grantId.toString()).append("rides", rides))
                        .append(
                                "listed",
                                new Document("driven", List.of(RidesQueries.driven(TODAY, "INTERN", "BUS_9")))));
        var tours = new ToursQueries(DATABASE.mongo()).planned("INTERN", "BUS_9", List.of(TODAY, TODAY.plusDays(1)));
        assertThat(tours)
                .containsExactly(new Tour(
                        "INTERN",
                        "BUS_9",
                        TODAY,
                        Direction.OUTWARD,
                        List.of(new Tour.Passenger(grantId, LocalTime.of(8, 0), LocalTime.of(8, 30)))));
    }

    private Page<WorkRow> page(WorkSource source, Set<String> modes, @Nullable Task task, Paging paging) {
        var after =
                paging.cursor() == null ? "" : Cursor.decode(paging.cursor(), 1).getFirst();
        var found = queries.find(source, modes, task, new Part(after, "", paging.pageSize() + 1));
        return Page.of(found, paging, it -> Cursor.encode(it.order()));
    }

    private static Part all(String after) {
        return new Part(after, "", 1);
    }

    private static Tour tour(String vehicle, LocalDate day) {
        var passenger = new Tour.Passenger(UUID.randomUUID(), LocalTime.of(8, 0), LocalTime.of(8, 30));
        return new Tour("INTERN", vehicle, day, Direction.OUTWARD, List.of(passenger));
    }

    private static void fill(String collection, String field) {
        DATABASE.mongo()
                .getCollection(collection)
                .insertMany(IntStream.range(0, ROWS)
                        .mapToObj(number -> document(number, field, UUID.randomUUID()))
                        .toList());
    }

    /** Half of the grants are by public transport; of the others, half have no plan and half no carrier. */
    private static Document document(int number, String field, UUID id) {
        var order = TODAY.plusDays(number % 30) + "/" + id;
        var task = number % 4 == 0 ? Task.PLAN_TRANSPORT : Task.CHOOSE_CARRIER;
        var listed = new Document("citizenId", id.toString())
                .append("mode", number % 2 == 0 ? "TAXI" : "PUBLIC_TRANSPORT")
                .append(
                        field,
                        field.equals("rideWork") ? new Document("task", task.name()).append("order", order) : order);
        var at = TODAY.plusDays(number % 30) + "T09:00:00Z";
        var rides = List.of(
                new Document("day", TODAY.plusDays(2).toString()).append("state", "PLANNED"),
                new Document("day", TODAY.plusDays(3).toString())
                        .append("state", "CANCELLED")
                        .append("mark", new Document("at", at)),
                new Document("day", TODAY.minusDays(30).toString())
                        .append("state", "CANCELLED")
                        .append("mark", new Document("at", TODAY.minusDays(40) + "T09:00:00Z")));
        var state = new Document("citizenId", id.toString())
                .append("transportGrantId", id.toString())
                .append("rides", rides);
        return new Document("_id", id.toString())
                .append("caseId", id.toString())
                .append("listed", listed)
                .append("state", state);
    }

    private static Document ride(String carrier, String vehicle, LocalDate day, String state) {
        return new Document("carrierId", carrier)
                .append("vehicleId", vehicle)
                .append("day", day.toString())
                .append("state", state)
                .append("direction", "OUTWARD")
                .append("windowFrom", "08:00:00")
                .append("windowTo", "08:30:00");
    }
}
