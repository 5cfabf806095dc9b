package dk.samvaer.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.local.parts.FreePort;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {
    @Test
    void an_offset_moves_every_port() {
        Addresses addresses = Addresses.choose(100, Map.of());
        assertThat(addresses.url(Part.VISITATION)).isEqualTo("http://localhost:8181");
        assertThat(addresses.url(Part.KAFKA)).isEqualTo("127.0.0.1:9192");
        assertThat(addresses.url(Part.TOKEN_ISSUER)).isEqualTo("http://localhost:8190/default");
    }

    @Test
    void a_port_of_its_own_goes_before_the_offset() {
        Addresses addresses = Addresses.choose(100, Map.of("PLAN_PORT", "7000", "TOKEN_ISSUER_PORT", "7001"));
        assertThat(addresses.url(Part.PLAN)).isEqualTo("http://localhost:7000");
        assertThat(addresses.url(Part.TOKEN_ISSUER)).isEqualTo("http://localhost:7001/default");
        assertThatThrownBy(() -> Addresses.choose(0, Map.of("PLAN_PORT", "x"))).hasMessageContaining("PLAN_PORT");
    }

    @Test
    void a_given_broker_and_a_given_database_are_taken_and_not_started() {
        Addresses addresses = Addresses.choose(
                0, Map.of("KAFKA_BOOTSTRAP", "broker:9092", "MONGODB_URI", "mongodb://db:27017/?replicaSet=rs"));
        assertThat(addresses.ours()).doesNotContain(Part.KAFKA, Part.DATABASE).contains(Part.PLAN);
        assertThat(addresses.database(Part.PLAN)).isEqualTo("mongodb://db:27017/samvaer_plan?replicaSet=rs");
    }

    @Test
    void addresses_are_found_again_in_the_home_folder(@TempDir Path folder) {
        Home home = new Home(folder);
        Addresses addresses = Addresses.choose(7, Map.of("MONGODB_URI", "mongodb://db:1"));
        addresses.write(home);
        assertThat(Addresses.read(home)).isEqualTo(addresses);
    }

    @Test
    void a_taken_port_is_named_with_what_to_do() throws Exception {
        int port = FreePort.any();
        Addresses addresses = Addresses.choose(0, Map.of("SUPPLIER_PORT", String.valueOf(port)));
        addresses.requireFree(Part.SUPPLIER);
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> addresses.requireFree(Part.SUPPLIER))
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("supplier")
                    .hasMessageContaining("SUPPLIER_PORT");
        }
    }

    @Test
    void services_are_known_by_the_names_that_people_type() {
        assertThat(Part.named("visitation-service")).contains(Part.VISITATION);
        assertThat(Part.named("Token-Issuer")).contains(Part.TOKEN_ISSUER);
        assertThat(Part.named("nobody")).isEmpty();
    }
}
