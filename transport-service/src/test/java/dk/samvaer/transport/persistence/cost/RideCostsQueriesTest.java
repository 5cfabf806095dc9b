package dk.samvaer.transport.persistence.cost;

import static dk.samvaer.transport.persistence.CountedQueries.pages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.transport.domain.cost.RideCount;
import dk.samvaer.transport.domain.cost.RideEnding;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.persistence.CountedQueries;
import dk.samvaer.transport.persistence.rides.RidesQueries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rides of many citizens in a month: one query for all sums, one for a page of cases. */
class RideCostsQueriesTest {
    private static final int CASES = 120;
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** The week of 26 October reaches into November, that of 30 November out of it. */
    private static final List<LocalDate> MONDAYS = List.of(
            LocalDate.of(2026, 10, 19),
            LocalDate.of(2026, 10, 26),
            LocalDate.of(2026, 11, 9),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 12, 7));

    private static final CountedQueries DATABASE = new CountedQueries("transport_costs");

    private final RideCostsQueries queries = new RideCostsQueries(DATABASE.mongo());

    @BeforeAll
    static void fill() {
        DATABASE.mongo()
                .getCollection(RidesQueries.COLLECTION)
                .insertMany(IntStream.range(0, CASES)
                        .boxed()
                        .flatMap(number -> weeks(number, UUID.randomUUID()))
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
    void TR_02_all_rides_of_the_month_and_no_others_are_counted_with_one_query() {
        var counts = queries.count(NOVEMBER, TODAY);
        assertThat(DATABASE.asked()).isEqualTo(1);
        assertThat(counts)
                .extracting(RideCount::day)
                .allMatch(day -> YearMonth.from(day).equals(NOVEMBER));
        assertThat(sum(counts, RideEnding.CARRIED_OUT)).isEqualTo(2L * CASES);
        assertThat(sum(counts, RideEnding.CANCELLED_LATE)).isEqualTo(CASES);
        assertThat(sum(counts, RideEnding.AHEAD)).isEqualTo(CASES);
        assertThat(counts.stream()
                        .filter(it -> it.carrierId() == null)
                        .mapToLong(RideCount::number)
                        .sum())
                .isEqualTo(4L * CASES / 3);
        assertThat(counts.stream()
                        .filter(it -> it.supplierId() == null)
                        .mapToLong(RideCount::number)
                        .sum())
                .isEqualTo(4L * CASES / 2);
        assertThat(counts.size()).as("groups, not rides").isLessThan(30);
    }

    @Test
    void TR_02_a_page_of_cases_costs_one_query_and_every_case_is_whole() {
        var cases = pages(it -> queries.ofCases(NOVEMBER, TODAY, it));
        assertThat(DATABASE.asked()).isEqualTo(3);
        assertThat(cases)
                .hasSize(CASES)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.rides().size() == 4);
        assertThat(queries.count(YearMonth.of(2026, 9), TODAY)).isEmpty();
        assertThat(pages(it -> queries.ofCases(YearMonth.of(2026, 9), TODAY, it)))
                .isEmpty();
    }

    private static long sum(List<RideCount> counts, RideEnding ending) {
        return counts.stream()
                .filter(it -> it.ending() == ending)
                .mapToLong(RideCount::number)
                .sum();
    }

    /** A ride on each Monday and one on each Sunday; every third case has no carrier, every second no known supplier. */
    private static Stream<Document> weeks(int number, UUID caseId) {
        return MONDAYS.stream().map(monday -> {
            var state = new Document("citizenId", UUID.randomUUID().toString())
                    .append("rides", List.of(ride(number, monday), ride(number, monday.plusDays(6))));
            if (number % 2 == 0) {
                state.append("supplierId", "nsv");
            }
            var id = RideWeek.idOf(caseId, monday).toString();
            return new Document("_id", id)
                    .append("caseId", caseId.toString())
                    .append("listed", new Document("week", monday + " " + id))
                    .append("state", state);
        });
    }

    private static Document ride(int number, LocalDate day) {
        boolean sunday = day.getDayOfWeek().getValue() == 7;
        var ride = new Document("day", day.toString()).append("mode", "TAXI");
        if (number % 3 != 0) {
            ride.append("carrierId", "TAXI_NORD");
        }
        if (day.equals(LocalDate.of(2026, 11, 9))) {
            ride.append("mark", new Document("code", "LATE_CANCELLATION"));
            return ride.append("state", "CANCELLED");
        }
        return ride.append("state", day.isAfter(TODAY) && !sunday ? "PLANNED" : "CARRIED_OUT");
    }
}
