package dk.samvaer.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {
    private static final Pattern DESTINATION = Pattern.compile("destination: (samvaer\\.[a-z]+\\.events.*)");
    private static final Pattern TOPIC = Pattern.compile("samvaer\\.([a-z]+)\\.events");

    @ParameterizedTest
    @ValueSource(strings = {"visitation", "plan", "supplier", "transport", "complaint"})
    void a_service_may_read_what_its_settings_say_that_it_hears(String service) throws IOException {
        Path settings = Path.of("../..", service + "-service", "src/main/resources/application.yml");
        List<String> heard = DESTINATION
                .matcher(Files.readString(settings))
                .results()
                .flatMap(found -> TOPIC.matcher(found.group(1)).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(heard).isNotEmpty();
        assertThat(Permissions.HEARD.get(service)).containsExactlyInAnyOrderElementsOf(heard);
    }
}
