package dk.samvaer.supplier.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import dk.samvaer.local.parts.RealParts;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.schema.Schema;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.Grant;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.persistence.PlacementsQueries.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The list of a supplier that has had many more placements than it has, on a real database. */
class PlacementsOfASupplierTest {
    private static final int PLACEMENTS = 3_000;
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);
    private static final Filter ALL = new Filter(null, null, null, null);
    private static final String DATABASE =
            "placements_" + UUID.randomUUID().toString().substring(0, 8);
    private static final AtomicReference<BsonDocument> LAST_FIND = new AtomicReference<>(new BsonDocument());
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(RealParts.mongodb(DATABASE)))
            .addCommandListener(new LastFind())
            .build());
    private static final MongoTemplate MONGO = new MongoTemplate(CLIENT, DATABASE);
    private static final PlacementsQueries QUERIES = new PlacementsQueries(MONGO);

    @BeforeAll
    static void fill() {
        var placements = new AggregateType<Placement, PlacementEvent>(
                PlacementsQueries.COLLECTION,
                Placement.class,
                Placement::begin,
                (after, event) -> List.of(),
                Map.of(),
                PlacementsQueries.INDEXES);
        Schema.make(MONGO.getDb(), placements.expectedIndexes());
        MONGO.getCollection(PlacementsQueries.COLLECTION)
                .insertMany(IntStream.range(0, PLACEMENTS)
                        .mapToObj(PlacementsOfASupplierTest::document)
                        .toList());
    }

    @AfterAll
    static void drop() {
        MONGO.getDb().drop();
        CLIENT.close();
    }

    @Test
    void section_10_pages_hold_each_placement_that_is_open_today_once_and_no_other() {
        assertThat(pages("nsv", TODAY))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected("nsv", TODAY));
        assertThat(pages("nsv", TODAY.plusDays(1)))
                .hasSizeLessThan(pages("nsv", TODAY).size())
                .containsExactlyInAnyOrderElementsOf(expected("nsv", TODAY.plusDays(1)));
        assertThat(pages("", TODAY)).isEmpty();
    }

    @Test
    void a_page_reads_what_it_shows_and_none_of_those_that_have_ended() {
        var first = QUERIES.findOpenTo("nsv", TODAY, ALL, new Paging(50, null));
        assertReadsOnly(first.items().size());
        var second = QUERIES.findOpenTo("nsv", TODAY, ALL, new Paging(50, first.nextCursor()));
        assertReadsOnly(second.items().size());
    }

    /** One more is asked for than the page shows. */
    private static void assertReadsOnly(int shown) {
        var find = Document.parse(LAST_FIND.get().toJson());
        find.keySet().removeIf(field -> field.startsWith("$") || field.equals("lsid"));
        var explained = MONGO.executeCommand(new Document("explain", find).append("verbosity", "executionStats"));
        assertThat(shown).isEqualTo(50);
        assertThat(explained.get("executionStats", Document.class).get("totalDocsExamined"))
                .isEqualTo(shown + 1);
        assertThat(explained.toJson()).doesNotContain("COLLSCAN").doesNotContain("\"SORT\"");
    }

    private static List<UUID> pages(String supplier, LocalDate day) {
        List<UUID> found = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var page = QUERIES.findOpenTo(supplier, day, ALL, new Paging(70, cursor));
            found.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return found;
    }

    private static List<UUID> expected(String supplier, LocalDate day) {
        return IntStream.range(0, PLACEMENTS)
                .mapToObj(PlacementsOfASupplierTest::placement)
                .filter(placement -> placement.isOpenTo(supplier, day))
                .map(Placement::id)
                .toList();
    }

    private static Document document(int n) {
        var placement = placement(n);
        var state = new Document("state", placement.state().name())
                .append("citizenId", placement.citizenId().toString())
                .append("grant", new Document("supplierId", placement.supplierId()));
        return new Document("_id", placement.id().toString())
                .append("version", 1L)
                .append("caseId", placement.caseId().toString())
                .append("state", state)
                .append("listed", new Document(PlacementsQueries.listed(placement)));
    }

    /** One in ten is open, one in ten waits for its order, the others ended in the last years or will end in the next days. */
    private static Placement placement(int n) {
        var grant = Grant.of(new UUID(1, n), n % 3 == 0 ? "csn" : "nsv", Given.DEC_1, 3);
        var awaiting = Placement.begin(Placement.await(new UUID(2, n), new UUID(3, n), new UUID(4, n), grant)
                .getFirst());
        if (n % 10 == 1) {
            return awaiting;
        }
        var ordered = awaiting.apply(new PlacementEvent.Ordered(Given.order()));
        return n % 10 == 2
                ? ordered
                : ordered.apply(new PlacementEvent.Ended(TODAY.plusDays(3L - n % 700), "GRANT_TERMINATED"));
    }

    private static final class LastFind implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("find")) {
                LAST_FIND.set(BsonDocument.parse(event.getCommand().toJson()));
            }
        }
    }
}
