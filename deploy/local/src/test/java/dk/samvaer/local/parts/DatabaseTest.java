package dk.samvaer.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @Test
    void a_database_keeps_its_documents_over_a_restart(@TempDir Path folder) {
        int port = FreePort.any();
        try (Database first = Database.start(folder, port)) {
            write(first.uri(), "kept");
        }
        try (Database second = Database.start(folder, port)) {
            assertThat(count(second.uri(), "kept")).isOne();
        }
    }

    @Test
    void a_taken_port_is_named(@TempDir Path folder) {
        int port = FreePort.any();
        try (Database first = Database.start(folder.resolve("a"), port)) {
            assertThat(first.uri()).contains(String.valueOf(port));
            assertThatThrownBy(() -> Database.start(folder.resolve("b"), port))
                    .hasMessageContaining("Port " + port + " is taken");
        }
    }

    @Test
    void data_of_an_earlier_version_are_refused_and_not_passed_over(@TempDir Path folder) throws Exception {
        Files.createFile(folder.resolve("database.mv"));
        assertThatThrownBy(() -> Database.start(folder, 0)).hasMessageContaining("samvaer reset");
    }

    @Test
    void the_shared_database_takes_majority_writes() {
        write(RealParts.mongodb(), "shared");
        assertThat(count(RealParts.mongodb(), "shared")).isOne();
    }

    @Test
    void a_database_name_is_put_before_the_options_of_a_uri() {
        assertThat(RealParts.withDatabase("mongodb://a:1/?replicaSet=x", "d"))
                .isEqualTo("mongodb://a:1/d?replicaSet=x");
        assertThat(RealParts.withDatabase("mongodb://a:1/", "d")).isEqualTo("mongodb://a:1/d");
        assertThat(RealParts.withDatabase("mongodb://a:1", "d")).isEqualTo("mongodb://a:1/d");
        assertThat(RealParts.withDatabase("mongodb://u:p@a:1/old?w=1", "d")).isEqualTo("mongodb://u:p@a:1/d?w=1");
    }

    private static void write(String uri, String id) {
        try (var client = MongoClients.create(uri)) {
            client.getDatabase("parts")
                    .getCollection("things")
                    .withWriteConcern(WriteConcern.MAJORITY)
                    .insertOne(new Document("_id", id));
        }
    }

    private static long count(String uri, String id) {
        try (var client = MongoClients.create(uri)) {
            return client.getDatabase("parts").getCollection("things").countDocuments(Filters.eq("_id", id));
        }
    }
}
