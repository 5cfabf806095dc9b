package dk.samvaer.e2e;

import static dk.samvaer.local.platform.Part.SUPPLIER;
import static dk.samvaer.local.platform.Part.VISITATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.journey.ObservedEvent;
import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.platform.Platform;
import dk.samvaer.local.platform.SupplierSystem;
import dk.samvaer.local.platform.Topics;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a supplier's own system may count on when it reports that a need has changed. */
class SupplierReportsIT {
    private static final Platform PLATFORM = RunningPlatform.PLATFORM;

    @Test
    void SU_05_a_report_from_the_console_producer_of_kafka_opens_one_reassessment() throws Exception {
        try (Story story = Story.placed("console-producer")) {
            String eventId = UUID.randomUUID().toString();
            byte[] report = story.needChanged(eventId);
            consoleProducer(new String(report, StandardCharsets.UTF_8));
            Patience.until(
                    "the report is accepted and followed up",
                    () -> !story.answers(eventId, "report.accepted.v1").isEmpty()
                            && !story.answers(eventId, "report.followed-up.v1").isEmpty());
            assertThat(story.eachOnce("visitation.reassessment-opened.v1")).hasSize(1);
            assertThat(story.openReassessments()).isOne();
        }
    }

    @Test
    void SU_05_the_same_report_ten_times_also_over_a_restart_of_both_services_leaves_one_reassessment()
            throws Exception {
        try (Story story = Story.placed("ten-times")) {
            String eventId = UUID.randomUUID().toString();
            byte[] report = story.needChanged(eventId);
            publish(report, 3);
            Patience.until(
                    "the first is answered",
                    () -> !story.answers(eventId, "report.accepted.v1").isEmpty());
            PLATFORM.kill(SUPPLIER);
            PLATFORM.kill(VISITATION);
            publish(report, 4);
            PLATFORM.start(VISITATION, System.out::println);
            PLATFORM.start(SUPPLIER, System.out::println);
            publish(report, 3);
            Patience.until(
                    "all ten are answered",
                    () -> story.answers(eventId, "report.accepted.v1").size() >= 10);
            Patience.until(
                    "the reassessment is reported back",
                    () -> !story.answers(eventId, "report.followed-up.v1").isEmpty());
            assertThat(story.answers(eventId, "report.accepted.v1"))
                    .extracting(ObservedEvent::id)
                    .as("the same answer each time")
                    .containsOnly(story.answers(eventId, "report.accepted.v1")
                            .getFirst()
                            .id());
            assertThat(story.eachOnce("visitation.reassessment-opened.v1")).hasSize(1);
            assertThat(story.eachOnce("supplier.need-change-reported.v1")).hasSize(1);
            assertThat(story.openReassessments()).isOne();
        }
    }

    @Test
    void a_report_that_is_no_event_is_rejected_and_the_next_one_accepted() throws Exception {
        try (Story story = Story.placed("undecodable")) {
            String caseId = story.journey.facts().caseId;
            SupplierSystem supplier = new SupplierSystem(RunningPlatform.addresses(), "nsv");
            supplier.publish("""
                {"subject":"%s","type":\
                """.formatted(caseId).getBytes(StandardCharsets.UTF_8));
            supplier.publish("""
                {"subject":"%s"}\
                """.formatted(caseId).getBytes(StandardCharsets.UTF_8));
            String eventId = UUID.randomUUID().toString();
            supplier.publish(story.needChanged(eventId));
            Patience.until(
                    "the good one is accepted",
                    () -> !story.answers(eventId, "report.accepted.v1").isEmpty());
            assertThat(story.told.flows())
                    .filteredOn(flow -> flow.type().equals("report.rejected.v1"))
                    .extracting(flow -> flow.data().path("code").asString())
                    .contains("UNDECODABLE");
        }
    }

    @Test
    void a_supplier_cannot_report_on_a_placement_of_another() throws Exception {
        try (Story story = Story.placed("foreign-supplier")) {
            String eventId = UUID.randomUUID().toString();
            new SupplierSystem(RunningPlatform.addresses(), "csn").publish(story.needChanged(eventId));
            Patience.until(
                    "it is rejected",
                    () -> !story.answers(eventId, "report.rejected.v1").isEmpty());
            assertThat(story.eachOnce("supplier.need-change-reported.v1")).isEmpty();
        }
    }

    private static void publish(byte[] report, int times) {
        for (int copy = 0; copy < times; copy++) {
            new SupplierSystem(RunningPlatform.addresses(), "nsv").publish(report);
        }
    }

    private static void consoleProducer(String line) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process producer = new ProcessBuilder(
                        java,
                        "-cp",
                        classPath,
                        "org.apache.kafka.tools.ConsoleProducer",
                        "--bootstrap-server",
                        RunningPlatform.addresses().kafka(),
                        "--topic",
                        Topics.reports("nsv"))
                .redirectErrorStream(true)
                .redirectOutput(new File("target/console-producer.log"))
                .start();
        try (var in = producer.outputWriter(StandardCharsets.UTF_8)) {
            in.write(line + "\n");
        }
        assertThat(producer.waitFor()).isZero();
    }
}
