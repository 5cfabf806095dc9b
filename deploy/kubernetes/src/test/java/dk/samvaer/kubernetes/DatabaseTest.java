package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each service has an account that sees its own database only, and can change what it must and nothing that is append-only. */
class DatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"visitation", "plan", "supplier", "transport", "complaint"})
    void a_service_may_change_the_collections_of_its_code_but_for_what_is_append_only(String service) {
        assertThat(changeable(service, database()))
                .as("mongodb/roles.yaml, written anew with -Droles.write=true")
                .containsExactlyInAnyOrderElementsOf(DatabaseRoles.changeable(service));
    }

    @Test
    void the_roles_are_written_as_the_code_asks() throws IOException {
        Path file = Path.of("mongodb", "roles.yaml");
        if (Boolean.getBoolean("roles.write")) {
            Files.writeString(file, DatabaseRoles.written());
        }
        assertThat(Root.read(file))
                .as("%s, written anew with -Droles.write=true", file)
                .isEqualTo(DatabaseRoles.written());
    }

    @Test
    void the_access_log_the_history_and_earlier_versions_can_only_be_added_to() {
        for (String service : Rendered.SERVICES) {
            assertThat(changeable(service, database())).doesNotContain("access_log", "history", "cases.versions", "");
            assertThat(actions(service, "")).contains("find", "insert").doesNotContain("update", "remove");
        }
    }

    @Test
    void an_account_has_one_role_on_one_database() {
        assertThat(database().all("/spec/users")).hasSize(5).allSatisfy(user -> {
            String service = user.path("name").asString();
            assertThat(user.path("roles")
                            .valueStream()
                            .map(role -> role.path("name").asString()))
                    .containsExactly(service);
            assertThat(user.at("/passwordSecretRef/key").asString()).isEqualTo(service);
            assertThat(privileges(service.replace("-service", ""), database()).stream()
                            .map(it -> it.at("/resource/db").asString())
                            .distinct())
                    .containsExactly("samvaer_" + service.replace("-service", ""));
        });
    }

    @Test
    void production_survives_a_zone_and_can_go_back_to_a_moment() {
        assertThat(database().body().at("/spec/replsets/0/size").asInt()).isEqualTo(3);
        assertThat(database().text("/spec/replsets/0/affinity/antiAffinityTopologyKey"))
                .isEqualTo("topology.kubernetes.io/zone");
        assertThat(database().text("/spec/tls/mode")).isEqualTo("requireTLS");
        assertThat(database().body().at("/spec/backup/pitr/enabled").asBoolean(false))
                .isTrue();
        assertThat(database().body().at("/spec/backup/tasks/0/enabled").asBoolean(false))
                .isTrue();
        for (String file : List.of("backup", "restore")) {
            Resource act = Rendered.file("operations/" + file + ".yaml").getFirst();
            assertThat(act.text("/spec/clusterName")).isEqualTo(database().name());
        }
        String store = Rendered.file("operations/backup.yaml").getFirst().text("/spec/storageName");
        assertThat(database().body().at("/spec/backup/storages").has(store)).isTrue();
    }

    @Test
    void a_collection_that_is_forgotten_is_found() {
        Resource forgetful =
                database().spoiled("/spec/roles/0/privileges/1/resource", it -> it.put("collection", "other"));
        assertThat(changeable("visitation", forgetful)).isNotEqualTo(changeable("visitation", database()));
    }

    private static Resource database() {
        return Rendered.one("overlays/production/data", "PerconaServerMongoDB", "samvaer-mongodb");
    }

    private static Set<String> changeable(String service, Resource database) {
        Set<String> found = new TreeSet<>(Comparator.naturalOrder());
        privileges(service, database).stream()
                .filter(it -> it.path("actions")
                        .valueStream()
                        .anyMatch(act -> act.asString().equals("update")))
                .forEach(it -> found.add(it.at("/resource/collection").asString()));
        return found;
    }

    private static List<String> actions(String service, String collection) {
        return privileges(service, database()).stream()
                .filter(it -> it.at("/resource/collection").asString().equals(collection))
                .flatMap(it -> it.path("actions").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static List<JsonNode> privileges(String service, Resource database) {
        return database.all("/spec/roles")
                .filter(role -> role.path("role").asString().equals(service + "-service"))
                .flatMap(role -> role.path("privileges").valueStream())
                .toList();
    }
}
