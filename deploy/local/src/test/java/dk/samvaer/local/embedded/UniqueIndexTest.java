package dk.samvaer.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import dk.samvaer.local.parts.Database;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UniqueIndexTest {
    @TempDir
    Path folder;

    private Database database;
    private MongoClient client;
    private MongoCollection<Document> cases;

    @BeforeEach
    void start() {
        database = Database.start(folder, 0);
        client = MongoClients.create(database.uri());
        cases = client.getDatabase("test").getCollection("cases");
    }

    @AfterEach
    void stop() {
        client.close();
        database.close();
    }

    @Test
    void a_second_document_with_the_value_is_refused_also_by_an_update_and_after_a_restart() {
        unique("number");
        cases.insertMany(List.of(numbered("a", "1"), numbered("b", "2")));
        assertThatThrownBy(() -> cases.insertOne(numbered("c", "1"))).hasMessageContaining("number");
        stop();
        start();
        assertThatThrownBy(() -> cases.insertOne(numbered("c", "1"))).hasMessageContaining("number");
        assertThatThrownBy(() -> cases.updateOne(Filters.eq("_id", "b"), Updates.set("number", "1")))
                .hasMessageContaining("number");
        cases.updateOne(Filters.eq("_id", "a"), Updates.set("number", "3"));
        cases.insertOne(numbered("c", "1"));
        assertThat(cases.countDocuments(Filters.eq("number", "1"))).isOne();
    }

    @Test
    void an_index_over_documents_that_share_a_value_is_refused_until_they_do_not() {
        cases.insertMany(List.of(numbered("a", "1"), numbered("b", "1"), numbered("c", "2")));
        assertThatThrownBy(() -> unique("number")).isInstanceOf(MongoException.class);
        cases.updateOne(Filters.eq("_id", "b"), Updates.set("number", "3"));
        unique("number");
        assertThat(cases.find(Filters.eq("number", "3")).first()).isEqualTo(numbered("b", "3"));
        assertThat(cases.find(Filters.eq("number", "2")).first()).isEqualTo(numbered("c", "2"));
        assertThatThrownBy(() -> cases.insertOne(numbered("d", "3"))).hasMessageContaining("number");
    }

    @Test
    void an_index_that_was_dropped_refuses_nothing_and_can_be_made_anew() {
        unique("number");
        cases.insertOne(numbered("a", "1"));
        cases.dropIndex("number");
        cases.insertOne(numbered("b", "1"));
        cases.deleteOne(Filters.eq("_id", "a"));
        unique("number");
        assertThat(cases.find(Filters.eq("number", "1")).first()).isEqualTo(numbered("b", "1"));
    }

    @Test
    void a_collection_that_was_dropped_begins_empty_with_no_index() {
        unique("number");
        cases.insertOne(numbered("a", "1"));
        cases.drop();
        cases.insertMany(List.of(numbered("a", "1"), numbered("b", "1")));
        assertThat(cases.countDocuments()).isEqualTo(2);
    }

    private void unique(String field) {
        cases.createIndex(
                Indexes.ascending(field), new IndexOptions().unique(true).name(field));
    }

    private static Document numbered(String id, String number) {
        return new Document("_id", id).append("number", number);
    }
}
