package dk.samvaer.local.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dk.samvaer.local.parts.Database;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queries that the services make, and how many of 1,000 documents each of them reads. */
class DocumentsReadTest {
    private static final Database DATABASE = Database.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(DATABASE.uri());
    private static final MongoCollection<Document> CASES =
            CLIENT.getDatabase("test").getCollection("cases");
    private static final Bson NONE = new Document();

    @BeforeAll
    static void fill() {
        CASES.createIndex(Indexes.ascending("caseId"));
        CASES.createIndex(Indexes.ascending("nextDue", "_id"), new IndexOptions().sparse(true));
        CASES.createIndex(Indexes.ascending("state.state", "_id"));
        CASES.createIndex(Indexes.ascending("listed.keys", "listed.order"));
        CASES.insertMany(
                IntStream.range(0, 1000).mapToObj(DocumentsReadTest::document).toList());
    }

    @AfterAll
    static void stop() {
        CLIENT.close();
        DATABASE.close();
    }

    private static Document document(int number) {
        Document document = new Document("_id", id(number))
                .append("version", 1L)
                .append("caseId", id(number / 2))
                .append("state", new Document("state", number % 2 == 0 ? "OPEN" : "CLOSED"))
                .append("listed", new Document("keys", List.of("*", "task=A")).append("order", id(number)));
        return number % 10 == 0 ? document.append("nextDue", new Date(number)) : document;
    }

    private static String id(int number) {
        return "%04d".formatted(number);
    }

    @Test
    void a_conditional_update_looks_its_document_up() {
        assertThat(read(and(eq("_id", id(500)), eq("version", 1L)), NONE, 1)).isOne();
        assertThat(read(in("_id", id(1), id(500), "none"), NONE, 0)).isEqualTo(2);
    }

    @Test
    void all_documents_of_a_case_are_looked_up() {
        assertThat(read(eq("caseId", id(100)), NONE, 0)).isEqualTo(2);
    }

    @Test
    void a_page_of_a_list_reads_what_it_shows_also_a_late_page() {
        Bson order = Sorts.ascending("listed.order");
        assertThat(read(eq("listed.keys", "task=A"), order, 21)).isEqualTo(21);
        assertThat(read(and(eq("listed.keys", "task=A"), gt("listed.order", id(700))), order, 21))
                .isEqualTo(21);
        assertThat(read(eq("state.state", "OPEN"), Sorts.ascending("_id"), 21)).isEqualTo(21);
        assertThat(read(eq("state.state", "OPEN"), Sorts.descending("_id"), 21)).isEqualTo(21);
    }

    @Test
    void a_sweep_reads_what_is_due_and_nothing_where_nothing_is() {
        Bson order = Sorts.ascending("nextDue", "_id");
        assertThat(read(lte("nextDue", new Date(-1)), order, 100)).isZero();
        assertThat(read(lte("nextDue", new Date(95)), order, 100)).isEqualTo(10);
        assertThat(read(lte("nextDue", new Date(995)), order, 5)).isEqualTo(5);
        Bson following = or(gt("nextDue", new Date(500)), and(eq("nextDue", new Date(500)), gt("_id", id(500))));
        assertThat(read(and(lte("nextDue", new Date(995)), following), order, 5))
                .isBetween(5, 6);
    }

    @Test
    void many_ids_read_their_own_documents_only() {
        var ids = IntStream.range(300, 900).mapToObj(DocumentsReadTest::id).toList();
        assertThat(plan(in("_id", ids), NONE)).contains("IXSCAN");
        assertThat(read(in("_id", ids), NONE, 0)).isEqualTo(600);
        assertThat(read(and(in("_id", ids), eq("version", 2L)), NONE, 0)).isEqualTo(600);
    }

    @Test
    void it_is_told_where_no_index_serves() {
        assertThat(plan(eq("version", 2L), NONE)).contains("COLLSCAN");
        assertThat(plan(eq("caseId", id(100)), Sorts.ascending("version"))).contains("SORT", "IXSCAN");
        assertThat(plan(eq("caseId", id(100)), NONE)).contains("IXSCAN").doesNotContain("SORT");
    }

    @Test
    void what_no_index_serves_reads_all_documents() {
        assertThat(read(eq("version", 2L), NONE, 0)).isEqualTo(1000);
    }

    private static String plan(Bson filter, Bson sort) {
        return CASES.find(filter)
                .sort(sort)
                .explain()
                .get("queryPlanner", Document.class)
                .toJson();
    }

    private static int read(Bson filter, Bson sort, int limit) {
        return CASES.find(filter)
                .sort(sort)
                .limit(limit)
                .explain(ExplainVerbosity.EXECUTION_STATS)
                .get("executionStats", Document.class)
                .getInteger("totalDocsExamined");
    }
}
