package dk.samvaer.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.AdoptedPlan;
import dk.samvaer.plan.domain.FollowUps;
import dk.samvaer.plan.domain.PedagogicalPlan;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.persistence.WorkListsQueries.Filter;
import dk.samvaer.plan.persistence.WorkListsQueries.Task;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Lists of many plans: each page is one query, whatever it shows, and pages follow each other without gap. */
class PlanListsQueriesTest {
    private static final int PLANS = 300;
    private static final LocalDate TODAY = LocalDate.of(2027, 11, 20);
    private static final String DATABASE =
            "plans_" + UUID.randomUUID().toString().substring(0, 8);
    private static final AtomicInteger QUERIES = new AtomicInteger();
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(RealParts.mongodb(DATABASE)))
            .addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    if (event.getCommandName().equals("find")) {
                        QUERIES.incrementAndGet();
                    }
                }
            })
            .build());
    private static final MongoTemplate MONGO = new MongoTemplate(CLIENT, DATABASE);

    @BeforeAll
    static void fill() {
        MONGO.getCollection(ActionPlansQueries.COLLECTION)
                .insertMany(IntStream.range(0, PLANS)
                        .mapToObj(PlanListsQueriesTest::followedUp)
                        .map(it -> document(it, ActionPlansQueries.listed(it)))
                        .toList());
        MONGO.getCollection(PedagogicalPlansQueries.COLLECTION)
                .insertMany(IntStream.range(0, PLANS)
                        .mapToObj(PlanListsQueriesTest::owed)
                        .map(it -> document(it, PedagogicalPlansQueries.listed(it)))
                        .toList());
    }

    @AfterAll
    static void drop() {
        MONGO.getDb().drop();
        CLIENT.close();
    }

    @BeforeEach
    void countAnew() {
        QUERIES.set(0);
    }

    @Test
    void a_page_of_plans_costs_one_query() {
        var queries = new ActionPlansQueries(MONGO);
        assertThat(pages(it -> queries.find(filter(null), it)))
                .hasSize(PLANS)
                .doesNotHaveDuplicates()
                .allMatch(row -> row.status() == ActionPlan.Status.ADOPTED);
        assertThat(QUERIES.get()).isEqualTo(PLANS / 50);
    }

    @Test
    void section_10_a_supplier_lists_what_is_open_to_it_on_the_day() {
        var action = new ActionPlansQueries(MONGO);
        var pedagogical = new PedagogicalPlansQueries(MONGO);
        assertThat(pages(it -> action.find(filter("nsv"), it))).hasSize(PLANS / 3);
        assertThat(pages(it -> pedagogical.find(filter("nsv"), it))).hasSize(PLANS / 2);
        assertThat(pages(it -> action.find(filter("gone"), it))).isEmpty();
        assertThat(pages(it -> action.find(filter("ns"), it))).isEmpty();
    }

    @Test
    void AP_07_SU_04_a_page_of_the_work_list_costs_a_query_for_each_kind_of_plan() {
        var queries = new WorkListsQueries(MONGO);
        var municipality = pages(it -> queries.find(new Filter(null, null, null, null), it));
        assertThat(municipality)
                .hasSize(PLANS)
                .extracting(WorkListsQueries.Row::task)
                .containsOnly(Task.HOLD_FOLLOW_UP);
        assertThat(municipality).extracting(WorkListsQueries.Row::dueOn).isSorted();
        assertThat(QUERIES.get()).isEqualTo(2 * PLANS / 50);
        var suppliers = pages(it -> queries.find(new Filter("nsv", null, null, null), it));
        assertThat(suppliers).hasSize(PLANS / 2).doesNotHaveDuplicates();
        assertThat(queries.count(new Filter("nsv", Task.WRITE_PEDAGOGICAL_PLAN, null, null)))
                .isEqualTo(PLANS / 2);
        assertThat(queries.count(new Filter("nsv", Task.REVIEW_PEDAGOGICAL_PLAN, null, null)))
                .isZero();
        assertThat(queries.count(new Filter(null, null, null, TODAY.plusDays(1))))
                .isEqualTo(PLANS / 30);
    }

    private static PlanFilter filter(@Nullable String supplier) {
        return new PlanFilter(null, null, null, supplier == null ? List.of() : List.of(supplier), TODAY);
    }

    private static <T> List<T> pages(Function<Paging, Page<T>> list) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = list.apply(new Paging(50, cursor));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    /** Every third is open to nsv; another supplier's last day was yesterday. */
    private static ActionPlan followedUp(int number) {
        var caseId = UUID.randomUUID();
        var plan = ActionPlan.begin(new ActionPlanEvent.Expected(ActionPlan.idOf(caseId), caseId));
        var text = Confidential.of("Tekst");
        var due = TODAY.plusDays(number % 30);
        var adopted = new AdoptedPlan(
                1,
                PlanContent.EMPTY,
                CitizensView.of(text),
                null,
                TransportSection.granted("TAXI"),
                due.minusYears(1),
                new Actor("vera", Role.VISITATOR),
                null);
        var place = UUID.randomUUID();
        return plan.apply(new ActionPlanEvent.Adopted(
                        adopted, new FollowUps.Due(due.minusWeeks(4), due, FollowUps.Stage.AHEAD, false)))
                .apply(new ActionPlanEvent.FollowUpReminded(due))
                .apply(new ActionPlanEvent.Noted(
                        new ExternalFact.PlacementOrdered(place, number % 3 == 0 ? "nsv" : "gone")))
                .apply(new ActionPlanEvent.Noted(new ExternalFact.PlacementEnded(
                        place, number % 3 == 0 ? TODAY.plusDays(1) : TODAY.minusDays(1))));
    }

    private static PedagogicalPlan owed(int number) {
        return PedagogicalPlan.begin(PedagogicalPlan.expect(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        number % 2 == 0 ? "nsv" : "csn",
                        UUID.randomUUID(),
                        TODAY.plusDays(number % 30))
                .getFirst());
    }

    private static Document document(Aggregate<?, ?> aggregate, Map<String, Object> listed) {
        return new Document("_id", aggregate.id().toString())
                .append("caseId", aggregate.caseId().toString())
                .append("listed", new Document(listed));
    }
}
