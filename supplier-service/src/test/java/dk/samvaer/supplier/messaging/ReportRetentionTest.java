package dk.samvaer.supplier.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.parts.RealParts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

/** The topics of suppliers' systems keep what they hold for a bounded time, on a real broker. */
class ReportRetentionTest {
    private final String topic =
            "samvaer.supplier-reports.k" + UUID.randomUUID().toString().substring(0, 8);
    private final ReportRetention retention = new ReportRetention();

    @Test
    void DP_06_a_topic_that_keeps_reports_or_answers_for_ever_or_too_long_is_told() throws Exception {
        var bounded = topic + "b";
        RealParts.createTopics(RealParts.kafka(), 1, bounded, bounded + ".answers");
        var others = List.of(bounded, bounded + ".answers", "samvaer.supplier.events");
        RealParts.createTopics(RealParts.kafka(), 1, "samvaer.supplier.events");
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", RealParts.kafka()))) {
            retention.check(admin, others);
            assertThat(retention.faults()).isEmpty();

            made(admin, topic, "-1");
            made(admin, topic + ".answers", String.valueOf(Duration.ofDays(91).toMillis()));
            var all = List.of(topic, topic + ".answers", bounded, "samvaer.supplier.events");
            retention.check(admin, all);
            assertThat(retention.faults()).containsExactly(topic, topic + ".answers");

            admin.deleteTopics(List.of(topic, topic + ".answers")).all().get();
            retention.check(admin, others);
            assertThat(retention.faults()).isEmpty();
        }
    }

    private static void made(Admin admin, String name, String retention) throws Exception {
        var made = new NewTopic(name, 1, (short) 1).configs(Map.of("retention.ms", retention));
        admin.createTopics(List.of(made)).all().get();
    }
}
