package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compose file gives the launcher what it would start itself. */
class ComposeTest {
    private static final String PARTS = "deploy/local/src/main/java/dk/samvaer/local/";
    private static final Resource FILE =
            Rendered.read(Root.read("deploy/local/compose.yaml")).getFirst();

    @ParameterizedTest
    @CsvSource({"kafka, KAFKA", "database, DATABASE"})
    void names_and_ports_are_those_of_the_local_platform(String name, String part) {
        var usual = Pattern.compile(part + "\\((\\d+), \"" + name + "\"\\)")
                .matcher(Root.read(PARTS + "platform/Part.java"));
        assertThat(usual.find()).isTrue();
        String port = usual.group(1);
        assertThat(FILE.text("/services/" + name + "/ports/0")).isEqualTo("127.0.0.1:" + port + ":" + port);
    }

    @ParameterizedTest
    @CsvSource({"kafka", "database"})
    void images_are_those_that_the_tests_take(String name) {
        String image = FILE.text("/services/" + name + "/image");
        assertThat(image).isNotEmpty();
        assertThat(Root.read(PARTS + "parts/RealParts.java")).contains("\"" + image + "\"");
    }

    @Test
    void nothing_but_broker_and_database_is_started() {
        assertThat(FILE.body().path("services").propertyNames()).containsExactlyInAnyOrder("kafka", "database");
        assertThat(FILE.text("/services/kafka/environment/KAFKA_AUTO_CREATE_TOPICS_ENABLE"))
                .isEqualTo("false");
    }
}
