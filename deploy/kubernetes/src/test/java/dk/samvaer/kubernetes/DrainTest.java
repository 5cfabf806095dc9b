package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pod that ends gets as long as the slowest shutdown may take, so that Kubernetes never kills what drains. */
class DrainTest {
    /** The web server's requests, and then the listeners: two phases of Spring's, each with the same limit. */
    private static final int PHASES = 2;

    @Test
    void the_grace_period_is_longer_than_the_longest_drain() {
        int phase = number(
                "service-starter/src/main/resources/samvaer-defaults.properties", "timeout-per-shutdown-phase=(\\d+)s");
        int relay = number(
                "service-starter/src/main/java/dk/samvaer/starter/messaging/Relay.java",
                "DRAINS_FOR = Duration.ofSeconds\\((\\d+)\\)");
        assertThat(Rendered.kind("Deployment")).hasSize(10).allSatisfy(service -> {
            int waits = service.body()
                    .at("/spec/template/spec/containers/0/lifecycle/preStop/sleep/seconds")
                    .asInt(0);
            assertThat(waits).as("time for the endpoints to be taken out").isGreaterThanOrEqualTo(5);
            assertThat(service.body()
                            .at("/spec/template/spec/terminationGracePeriodSeconds")
                            .asInt(30))
                    .isGreaterThanOrEqualTo(waits + PHASES * phase + relay + 10);
        });
    }

    private static int number(String file, String pattern) {
        var found = Pattern.compile(pattern).matcher(Root.read(file));
        assertThat(found.find()).as(pattern).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
