package dk.samvaer.visitation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Enquiry;
import dk.samvaer.visitation.domain.work.Task;
import dk.samvaer.visitation.persistence.WorkListsQueries.Filter;
import dk.samvaer.visitation.persistence.WorkListsQueries.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Work lists of a hundred thousand cases. */
class WorkListsQueriesTest {
    private static final int CASES = 100_000;
    private static final int BATCH = 2_000;
    private static final int DAYS = 400;
    private static final int PEOPLE = 400;
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Filter EVERYTHING = new Filter(null, null, null, null);
    private static final Filter MINE = new Filter(null, null, "visitator-7", null);
    private static final Filter NOBODYS = new Filter(null, null, WorkListsQueries.NOBODY, null);

    private static final String DATABASE =
            "worklist_" + UUID.randomUUID().toString().substring(0, 8);
    private static final MongoClient CLIENT = MongoClients.create(RealParts.mongodb(DATABASE));
    private static final MongoTemplate MONGO = new MongoTemplate(CLIENT, DATABASE);
    private static final WorkListsQueries LIST = new WorkListsQueries(MONGO);

    @BeforeAll
    static void fill() {
        var cases = new AggregateType<Case, CaseEvent>(
                "cases", Case.class, Case::begin, (after, event) -> List.of(), Map.of(), ListFields.indexes());
        Schema.make(MONGO.getDb(), cases.expectedIndexes());
        for (int from = 0; from < CASES; from += BATCH) {
            MONGO.getCollection("cases")
                    .insertMany(IntStream.range(from, from + BATCH)
                            .mapToObj(WorkListsQueriesTest::document)
                            .toList());
        }
    }

    @AfterAll
    static void drop() {
        MONGO.getDb().drop();
        CLIENT.close();
    }

    @Test
    void pages_follow_each_other_by_deadline_and_then_id_without_gap_or_repetition() {
        var rows = pages(MINE, 100);
        assertThat(rows)
                .hasSize(CASES / PEOPLE)
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(row.assignee()).isEqualTo("visitator-7"));
        assertThat(rows).extracting(row -> row.dueOn() + "/" + row.caseId()).isSorted();
    }

    @Test
    void filters_are_combined_and_the_total_is_counted_when_asked_for() {
        var soon = new Filter(Task.SEND_NOTICE, CaseState.OPENED, WorkListsQueries.NOBODY, TODAY.plusDays(3));
        assertThat(LIST.count(Role.VISITATOR, EVERYTHING)).isEqualTo(CASES);
        assertThat(LIST.count(Role.VISITATOR, NOBODYS)).isEqualTo(CASES / PEOPLE);
        assertThat(pages(soon, 7))
                .hasSize((int) LIST.count(Role.VISITATOR, soon))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.dueOn()).isBefore(TODAY.plusDays(3));
                    assertThat(row.assignee()).isNull();
                    assertThat(row.task()).isEqualTo(Task.SEND_NOTICE);
                });
        assertThat(LIST.count(Role.VISITATOR, new Filter(Task.ASSESS, null, null, null)))
                .isZero();
        assertThat(LIST.count(Role.LEADER, EVERYTHING)).isZero();
    }

    @Test
    void a_page_examines_what_it_returns_and_nothing_more() {
        var later =
                new Paging(50, LIST.find(Role.VISITATOR, EVERYTHING, first(50)).nextCursor());
        var soon = new Filter(Task.SEND_NOTICE, CaseState.OPENED, "visitator-7", TODAY.plusDays(30));
        for (Filter filter : List.of(EVERYTHING, MINE, NOBODYS, soon)) {
            assertByIndexOnly(LIST.query(Role.VISITATOR, filter, first(50)));
            assertByIndexOnly(LIST.query(Role.VISITATOR, filter, later));
        }
        var cases = new CasesQueries(MONGO);
        assertByIndexOnly(cases.query(new CasesQueries.Filter(null, CaseState.OPENED, "visitator-7"), first(50)));
        assertByIndexOnly(cases.query(new CasesQueries.Filter(null, null, null), first(50)));
        var changes = new CaseChangesQueries(MONGO);
        assertByIndexOnly(changes.query(NOW, first(50)));
        var next = new Paging(50, changes.find(NOW, first(50)).nextCursor());
        assertThat(changes.find(NOW, next).items())
                .hasSize(50)
                .doesNotContainAnyElementsOf(changes.find(NOW, first(50)).items());
    }

    private static void assertByIndexOnly(FindIterable<Document> query) {
        int returned = query.into(new ArrayList<>()).size();
        var explained = query.explain(ExplainVerbosity.EXECUTION_STATS);
        var stats = explained.get("executionStats", Document.class);
        assertThat(stats.get("totalDocsExamined"))
                .isEqualTo(stats.get("nReturned"))
                .isEqualTo(returned);
        assertThat(returned).isPositive();
        assertThat(explained.toJson())
                .doesNotContain("COLLSCAN")
                .doesNotContain("\"SORT\"")
                .contains("IXSCAN");
    }

    private static List<Row> pages(Filter filter, int pageSize) {
        List<Row> rows = new ArrayList<>();
        var paging = first(pageSize);
        do {
            var page = LIST.find(Role.VISITATOR, filter, paging);
            rows.addAll(page.items());
            paging = new Paging(pageSize, page.nextCursor());
        } while (paging.cursor() != null);
        return rows;
    }

    private static Paging first(int pageSize) {
        return new Paging(pageSize, null);
    }

    /** As the store writes it, as far as lists read it. */
    private static Document document(int n) {
        var theCase = theCase(n);
        var intake = new Document("openedOn", theCase.intake().openedOn().toString());
        var state = new Document("caseNumber", theCase.caseNumber())
                .append("state", theCase.state().name())
                .append("citizenId", theCase.citizenId().toString())
                .append(
                        "administration",
                        new Document("assignee", theCase.administration().assignee()))
                .append("intake", intake);
        return new Document("_id", theCase.id().toString())
                .append("version", 1L)
                .append("changedAt", Date.from(NOW.minusSeconds(n / 3)))
                .append("state", state)
                .append("listed", new Document(ListFields.listed(theCase)));
    }

    private static Case theCase(int n) {
        var enquiry = new Enquiry(Enquiry.Source.CITIZEN, Channel.ORAL, TODAY, Confidential.of("I would like to go."));
        var opened = Case.open(UUID.randomUUID(), UUID.randomUUID(), enquiry, Period.ofDays(n / PEOPLE % DAYS), NOW);
        var theCase = Case.begin(opened.getFirst());
        int person = n % PEOPLE;
        return person == 0
                ? theCase
                : theCase.apply(new CaseAdministrationEvent.Assigned("visitator-" + person, Actor.SYSTEM));
    }
}
