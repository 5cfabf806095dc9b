package dk.samvaer.transport.persistence.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.transport.domain.Given;
import dk.samvaer.transport.domain.TransportGrantEvent;
import dk.samvaer.transport.domain.cost.PassCount;
import dk.samvaer.transport.domain.rides.TravelPass;
import dk.samvaer.transport.persistence.CountedQueries;
import dk.samvaer.transport.persistence.TransportGrantsQueries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The travel passes of many grants: one query for all sums, one for the cases of a page. */
class TravelPassesQueriesTest {
    private static final int CASES = 40;
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate DEC_15 = LocalDate.of(2026, 12, 15);
    private static final CountedQueries DATABASE = new CountedQueries("transport_passes");

    private final TravelPassesQueries queries = new TravelPassesQueries(DATABASE.mongo());

    /** Each case has a grant with a pass since November and another one with a pass from 15 December to its end. */
    @BeforeAll
    static void fill() {
        DATABASE.mongo()
                .getCollection(TransportGrantsQueries.COLLECTION)
                .insertMany(IntStream.range(0, CASES)
                        .mapToObj(any -> UUID.randomUUID())
                        .flatMap(caseId -> List.of(
                                document(caseId, LocalDate.of(2026, 11, 3), null),
                                document(caseId, DEC_15, LocalDate.of(2027, 1, 31)))
                                .stream())
                        .toList());
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void TR_02_a_pass_counts_in_every_month_in_which_it_is_in_force() {
        DATABASE.asked();
        assertThat(queries.count(DECEMBER))
                .containsExactlyInAnyOrder(
                        new PassCount("TAXI", null, DECEMBER.atDay(1), CASES),
                        new PassCount("TAXI", null, DEC_15, CASES));
        assertThat(DATABASE.asked()).isEqualTo(1);
        assertThat(queries.count(YearMonth.of(2026, 11)))
                .containsExactly(new PassCount("TAXI", null, LocalDate.of(2026, 11, 3), CASES));
        assertThat(queries.count(YearMonth.of(2027, 2)))
                .containsExactly(new PassCount("TAXI", null, LocalDate.of(2027, 2, 1), CASES));
        assertThat(queries.count(YearMonth.of(2026, 10))).isEmpty();
    }

    @Test
    void TR_02_every_case_of_a_page_has_all_its_passes() {
        var first = queries.ofCases(DECEMBER, "", 15);
        assertThat(first).hasSize(15).allMatch(it -> it.passes().size() == 2);
        var rest = queries.ofCases(DECEMBER, first.getLast().caseId().toString(), 100);
        assertThat(rest).hasSize(CASES - 15).allMatch(it -> it.passes().size() == 2);
    }

    @Test
    void TR_05_a_pass_does_not_outlive_the_grant() {
        var issued = new TransportGrantEvent.TravelPassIssued(pass(DEC_15, null));
        var ending = Given.grant(
                Given.assessed(), Given.granted(), issued, new TransportGrantEvent.EndSet(LocalDate.of(2027, 3, 31)));
        assertThat(TravelPassesQueries.listed(ending))
                .isEqualTo(Map.of("passes", List.of(Map.of("mode", "TAXI", "from", "2026-12-15", "to", "2027-03-31"))));
        var never = Given.grant(
                Given.assessed(), Given.granted(), issued, new TransportGrantEvent.EndSet(DEC_15.minusDays(1)));
        assertThat(TravelPassesQueries.listed(never)).isEmpty();
    }

    @Test
    void TR_02_a_pass_is_listed_with_the_company_that_it_names() {
        var pass = new TravelPass(DEC_15, null, "BUSSELSKAB", Given.VISITATOR, Given.NOW);
        var named = Given.grant(Given.assessed(), Given.granted(), new TransportGrantEvent.TravelPassIssued(pass));
        assertThat(TravelPassesQueries.listed(named).toString()).contains("carrierId=BUSSELSKAB");
    }

    private static TravelPass pass(LocalDate from, @Nullable LocalDate to) {
        return new TravelPass(from, to, null, Given.VISITATOR, Given.NOW);
    }

    private static Document document(UUID caseId, LocalDate from, @Nullable LocalDate to) {
        var grant = Given.grant(
                Given.assessed(), Given.granted(), new TransportGrantEvent.TravelPassIssued(pass(from, to)));
        return new Document("_id", UUID.randomUUID().toString())
                .append("caseId", caseId.toString())
                .append("listed", new Document(TransportGrantsQueries.listed(grant)));
    }
}
