package dk.samvaer.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.local.journey.Patience;
import dk.samvaer.local.platform.SupplierSystem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an operator sees in the traces: everything that follows from one report, through all services. */
class TracesIT {
    private static final String RECEIVED = "supplier-service CONSUMER receive samvaer.supplier-reports.nsv";
    private static final String REPORTED = "supplier-service PRODUCER send supplier.need-change-reported.v1";
    private static final String HEARD = "visitation-service CONSUMER apply supplier.need-change-reported.v1";
    private static final String OPENED = "visitation-service PRODUCER send visitation.reassessment-opened.v1";
    private static final String TAKEN_UP = "visitation-service PRODUCER send visitation.need-change-received.v1";

    private final String id = UUID.randomUUID().toString().replace("-", "");
    private final String begun = id.substring(0, 16);

    @Test
    void SU_05_a_report_and_all_that_follows_from_it_is_one_trace_back_to_the_suppliers_answers() throws Exception {
        try (Story story = Story.placed("traced-report")) {
            String eventId = UUID.randomUUID().toString();
            new SupplierSystem(RunningPlatform.addresses(), "nsv")
                    .publish(story.needChanged(eventId), Map.of("traceparent", "00-" + id + "-" + begun + "-01"));
            Patience.until(
                    "the report is answered and followed up",
                    () -> !story.answers(eventId, "report.accepted.v1").isEmpty()
                            && !story.answers(eventId, "report.followed-up.v1").isEmpty());
            tells(RECEIVED, "supplier-service PRODUCER send report.accepted.v1");
            for (String service : List.of("plan", "transport", "visitation")) {
                String heard = service + "-service CONSUMER apply visitation.reassessment-opened.v1";
                tells(RECEIVED, REPORTED, HEARD, OPENED, heard);
            }
            tells(
                    RECEIVED,
                    REPORTED,
                    HEARD,
                    TAKEN_UP,
                    "supplier-service CONSUMER apply visitation.need-change-received.v1",
                    "supplier-service PRODUCER send report.followed-up.v1");
            System.out.println("The trace of a report that a need has changed:\n" + trace().asTree());
            assertThat(trace().hasBelow(begun, HEARD, RECEIVED))
                    .as("the order counts")
                    .isFalse();
            isAboutNobody(story);
        }
    }

    private void tells(String... steps) {
        Patience.until("the collector is told of " + List.of(steps), () -> trace().hasBelow(begun, steps));
    }

    private Trace trace() {
        return RunningPlatform.TRACES.trace(id);
    }

    private static void isAboutNobody(Story story) {
        var facts = story.journey.facts();
        String told = RunningPlatform.TRACES.spans().toString();
        assertThat(told).as("the search finds what is there").contains("visitation.grant-issued.v1");
        assertThat(told)
                .doesNotContain(
                        facts.cpr, facts.cpr.substring(0, 6) + "-" + facts.cpr.substring(6), facts.name, "Opdigtet")
                .doesNotContain("Vestermark", "Sleeps badly", "Tires in company");
    }
}
