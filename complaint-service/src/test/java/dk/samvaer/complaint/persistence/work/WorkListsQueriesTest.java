package dk.samvaer.complaint.persistence.work;

import static dk.samvaer.complaint.persistence.CountedQueries.pages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.work.ComplaintWork.Item;
import dk.samvaer.complaint.domain.work.Task;
import dk.samvaer.complaint.persistence.ComplaintsQueries;
import dk.samvaer.complaint.persistence.CountedQueries;
import dk.samvaer.complaint.persistence.forwarding.BoardAttempts;
import dk.samvaer.complaint.persistence.work.WorkListsQueries.Filter;
import dk.samvaer.complaint.persistence.work.WorkRow.MissingPart;
import dk.samvaer.complaint.persistence.work.WorkRow.Obstacle;
import dk.samvaer.starter.paging.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many complaints that wait: a page costs one query, and one for what hinders forwarding, whatever it shows. */
class WorkListsQueriesTest {
    private static final int ROWS = 120;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final CountedQueries DATABASE = new CountedQueries("complaint_work");

    private final WorkListsQueries queries = new WorkListsQueries(DATABASE.mongo());
    private final WaitingQueries waiting = new WaitingQueries(DATABASE.mongo());

    /** A third is reviewed, of which half is late; a third is to be forwarded; a third is to be implemented; 30 days from eleven days ago on. */
    @BeforeAll
    static void fill() {
        DATABASE.mongo()
                .getCollection(ComplaintsQueries.COLLECTION)
                .insertMany(IntStream.range(0, ROWS)
                        .mapToObj(WorkListsQueriesTest::document)
                        .toList());
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
    void CP_08_a_page_costs_two_queries_in_the_order_in_which_the_tasks_are_due() {
        var rows = pages(it -> queries.find(new Filter(null, null), TODAY, it));
        assertThat(DATABASE.asked()).isEqualTo(2 * (rows.size() / 50 + 1));
        assertThat(rows).doesNotHaveDuplicates().extracting(WorkRow::order).isSorted();
        assertThat(rows)
                .filteredOn(it -> it.items().getFirst().task() != Task.IMPLEMENT_OUTCOME)
                .hasSize(ROWS * 2 / 3);
        assertThat(queries.count(new Filter(null, null), TODAY)).isEqualTo(rows.size());
    }

    @Test
    void CP_12_what_is_to_be_implemented_is_listed_until_its_day_and_not_longer() {
        var rows = pages(it -> queries.find(new Filter(Task.IMPLEMENT_OUTCOME, null), TODAY, it));
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.items().getFirst().dueOn()).isAfterOrEqualTo(TODAY))
                .anySatisfy(it -> assertThat(it.items().getFirst().dueOn()).isEqualTo(TODAY));
        var all = pages(it -> queries.find(new Filter(null, null), TODAY, it));
        assertThat(all)
                .filteredOn(it -> it.items().getFirst().task() == Task.IMPLEMENT_OUTCOME)
                .isEqualTo(rows);
        assertThat(pages(it -> queries.find(new Filter(null, null), TODAY.plusYears(1), it)))
                .hasSize(ROWS * 2 / 3);
    }

    @Test
    void CP_09_R54_what_hinders_forwarding_is_named_part_by_part_and_asked_for_nowhere_else() {
        var first = queries.find(new Filter(Task.FORWARD, null), TODAY, new Paging(1, null))
                .items()
                .getFirst();
        assertThat(first.obstacle()).isNull();
        DATABASE.mongo()
                .getCollection(BoardAttempts.COLLECTION)
                .insertOne(new Document("_id", first.complaintId().toString())
                        .append("reason", "FILE_INCOMPLETE")
                        .append("missing", List.of(new Document("part", "PLAN").append("reason", "AWAY"))));
        assertThat(queries.find(new Filter(Task.FORWARD, null), TODAY, new Paging(1, null))
                        .items()
                        .getFirst()
                        .obstacle())
                .isEqualTo(new Obstacle("FILE_INCOMPLETE", List.of(new MissingPart("PLAN", "AWAY"))));
        DATABASE.asked();
        queries.find(new Filter(Task.REVIEW, null), TODAY, new Paging(50, null));
        assertThat(DATABASE.asked()).isEqualTo(1);
    }

    @Test
    void CP_07_a_task_is_found_also_where_another_one_is_more_urgent() {
        var late = pages(it -> queries.find(new Filter(Task.ASK_WHY_LATE, null), TODAY, it));
        assertThat(late)
                .hasSize(ROWS / 6)
                .allSatisfy(it -> assertThat(it.items()).hasSize(2));
        assertThat(pages(it -> queries.find(new Filter(Task.REVIEW, null), TODAY, it)))
                .hasSize(ROWS / 3)
                .containsAll(late);
    }

    @Test
    void CP_08_what_is_due_before_a_day_is_found_with_what_is_overdue() {
        var before = pages(it -> queries.find(new Filter(Task.FORWARD, TODAY), TODAY, it));
        assertThat(before)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.items().getFirst().dueOn()).isBefore(TODAY));
        assertThat(pages(it -> queries.find(new Filter(Task.FORWARD, TODAY.minusYears(1)), TODAY, it)))
                .isEmpty();
    }

    @Test
    void CP_08_reviews_that_are_near_and_overdue_are_counted_and_the_open_ones_by_state() {
        long overdue = waiting.reviewsDueBefore(TODAY);
        assertThat(overdue).isPositive();
        assertThat(overdue + waiting.reviewsDue(TODAY, TODAY.plusDays(30))).isEqualTo(ROWS / 3);
        assertThat(waiting.reviewsDue(TODAY, TODAY)).isEqualTo(waiting.reviewsDueBefore(TODAY.plusDays(1)) - overdue);
        assertThat(waiting.byState())
                .containsEntry(Complaint.State.UNDER_REVIEW, (long) ROWS / 3)
                .containsEntry(Complaint.State.MAINTAINED, (long) ROWS / 3)
                .containsEntry(Complaint.State.FORWARDED, 0L)
                .doesNotContainKey(Complaint.State.REMITTED);
        assertThat(DATABASE.asked()).isEqualTo(5);
    }

    private static Document document(int number) {
        var day = TODAY.plusDays(number % 30 - 11);
        return switch (number % 3) {
            case 0 ->
                document(
                        Complaint.State.UNDER_REVIEW,
                        day,
                        new Item(Task.REVIEW, day, day),
                        number % 2 == 0 ? new Item(Task.ASK_WHY_LATE, day, day) : null);
            case 1 -> document(Complaint.State.MAINTAINED, day, new Item(Task.FORWARD, day, day), null);
            default -> document(Complaint.State.REMITTED, day, new Item(Task.IMPLEMENT_OUTCOME, day, day), null);
        };
    }

    private static Document document(Complaint.State state, LocalDate day, Item first, @Nullable Item second) {
        var id = UUID.randomUUID();
        var items = second == null ? List.of(first) : List.of(first, second);
        return new Document("_id", id.toString())
                .append("caseId", id.toString())
                .append(
                        "state",
                        new Document("state", state.name())
                                .append("citizenId", id.toString())
                                .append("review", new Document("dueOn", day.toString())))
                .append("listed", new Document("work", new Document(WorkFields.fields(items, id))));
    }
}
