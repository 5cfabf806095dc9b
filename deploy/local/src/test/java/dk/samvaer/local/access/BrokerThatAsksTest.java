package dk.samvaer.local.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.local.parts.Broker;
import dk.samvaer.local.parts.RealParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supplier's client that writes or reads elsewhere is refused by the broker itself. */
class BrokerThatAsksTest {
    private static final String NSV = "samvaer.supplier-reports.nsv";
    private static final String CSN = "samvaer.supplier-reports.csn";
    private static final String EVENTS = "samvaer.supplier.events";

    @TempDir
    private static Path folder;

    private static Logins logins = Logins.NONE;
    private static Broker broker;

    @BeforeAll
    static void start() {
        logins = Logins.NONE.with(
                List.of("supplier-nsv", "supplier-csn", "supplier-service", "plan-service", "supplier-unheard"));
        broker = Broker.startSecure(folder, 0, logins.launcher());
        RealParts.createTopics(
                client(logins.launcher()),
                1,
                NSV,
                NSV + ".answers",
                CSN,
                CSN + ".answers",
                EVENTS,
                "samvaer.plan.events");
        BrokerAccounts.allow(broker.bootstrap(), logins, List.of("supplier", "plan"), List.of("nsv", "csn"));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void SU_05_a_supplier_writes_its_own_reports_and_nothing_else() throws Exception {
        write("supplier-nsv", NSV);
        for (String elsewhere : List.of(CSN, NSV + ".answers", CSN + ".answers", EVENTS, "samvaer.plan.events")) {
            assertThatThrownBy(() -> write("supplier-nsv", elsewhere))
                    .as(elsewhere)
                    .rootCause()
                    .isInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void SU_05_a_supplier_reads_its_own_answers_in_groups_of_its_own_and_nothing_else() throws Exception {
        write("supplier-service", NSV + ".answers");
        assertThat(read("supplier-nsv", "nsv-app", NSV + ".answers")).contains("hello");
        for (String elsewhere : List.of(NSV, CSN, CSN + ".answers", EVENTS)) {
            assertThatThrownBy(() -> read("supplier-nsv", "nsv-app", elsewhere))
                    .as(elsewhere)
                    .isInstanceOf(TopicAuthorizationException.class);
        }
        for (String group : List.of("csn-app", "supplier-service", "nsv")) {
            assertThatThrownBy(() -> read("supplier-nsv", group, NSV + ".answers"))
                    .as(group)
                    .isInstanceOf(GroupAuthorizationException.class);
        }
    }

    @Test
    void SU_05_no_service_writes_a_report_or_the_events_of_another() throws Exception {
        write("plan-service", "samvaer.plan.events");
        assertThat(read("supplier-service", "supplier-service", "samvaer.plan.events"))
                .contains("hello");
        for (String elsewhere : List.of(NSV, "samvaer.plan.events")) {
            assertThatThrownBy(() -> write("supplier-service", elsewhere))
                    .as(elsewhere)
                    .rootCause()
                    .isInstanceOf(TopicAuthorizationException.class);
        }
        assertThatThrownBy(() -> write("plan-service", NSV + ".answers"))
                .rootCause()
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void a_supplier_makes_no_topic_and_sees_none_but_its_own() throws Exception {
        try (Admin nsv = Admin.create(client(login("supplier-nsv")))) {
            assertThat(nsv.listTopics().names().get()).containsExactlyInAnyOrder(NSV, NSV + ".answers");
            var made = nsv.createTopics(List.of(new NewTopic("samvaer.supplier-reports.new", 1, (short) 1)))
                    .all();
            assertThatThrownBy(made::get).rootCause().isInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void a_supplier_that_comes_later_is_let_in_without_a_restart() throws Exception {
        Logins more = logins.with(List.of("supplier-new"));
        String topic = "samvaer.supplier-reports.new";
        RealParts.createTopics(client(logins.launcher()), 1, topic, topic + ".answers");
        BrokerAccounts.allow(broker.bootstrap(), more, List.of(), List.of("new"));
        send(client(Objects.requireNonNull(more.of("supplier-new"))), topic);
        assertThatThrownBy(() -> send(client(Objects.requireNonNull(more.of("supplier-new"))), NSV))
                .rootCause()
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void nobody_comes_in_without_a_password_of_the_broker() {
        var wrong = new Login("supplier-nsv", "guessed", Login.Mechanism.SCRAM);
        assertThatThrownBy(() -> send(client(wrong), NSV)).rootCause().isInstanceOf(SaslAuthenticationException.class);
        var launcher = new Login("samvaer", "guessed", Login.Mechanism.PLAIN);
        assertThatThrownBy(() -> send(client(launcher), NSV))
                .rootCause()
                .isInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> send(client(login("supplier-unheard")), NSV))
                .rootCause()
                .isInstanceOf(SaslAuthenticationException.class);
        var nobody = new HashMap<String, Object>(Map.of("bootstrap.servers", broker.bootstrap()));
        assertThatThrownBy(() -> send(nobody, NSV)).rootCause().isInstanceOf(TimeoutException.class);
    }

    @Test
    void the_password_in_the_settings_of_the_broker_is_for_its_owner_only() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("server.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static void write(String account, String topic) throws Exception {
        send(client(login(account)), topic);
    }

    private static void send(Map<String, Object> client, String topic) throws ExecutionException, InterruptedException {
        client.put("max.block.ms", 5_000);
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "hello")).get();
        }
    }

    private static List<String> read(String account, String group, String topic) {
        Map<String, Object> client = client(login(account));
        client.putAll(Map.of("group.id", group, "auto.offset.reset", "earliest"));
        try (var consumer = new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var values = new ArrayList<String>();
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (values.isEmpty() && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(item -> values.add(item.value()));
            }
            return values;
        }
    }

    private static Login login(String account) {
        return Objects.requireNonNull(logins.of(account));
    }

    private static Map<String, Object> client(Login login) {
        Map<String, Object> settings = new HashMap<>(login.settings());
        settings.put("bootstrap.servers", broker.bootstrap());
        return settings;
    }
}
