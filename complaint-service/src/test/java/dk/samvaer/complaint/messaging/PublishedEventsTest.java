package dk.samvaer.complaint.messaging;

import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.registered;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.AppealOutcome;
import dk.samvaer.complaint.domain.BoardDecision;
import dk.samvaer.complaint.domain.Closing;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.events.WireJson;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.Wire;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class PublishedEventsTest {

    static Stream<PublicEvent> told() {
        return Stream.of(
                        tell(registered()),
                        tell(new ComplaintEvent.ReviewExtended(LocalDate.of(2027, 1, 11), LocalDate.of(2026, 12, 18))),
                        tell(new ComplaintEvent.Closed(Closing.UPHELD, LocalDate.of(2026, 12, 18))),
                        tell(new ComplaintEvent.Withdrawn(LocalDate.of(2026, 12, 10))),
                        tell(forwarded()),
                        tell(outcome(LocalDate.of(2027, 5, 1))))
                .flatMap(List::stream);
    }

    @Test
    void on_the_wire_each_event_has_ce_headers_the_case_id_as_key_and_its_sample_as_value() {
        Wire.assertCarried("complaint", told());
    }

    @ParameterizedTest
    @MethodSource("told")
    void DP_03_each_event_is_exactly_its_sample_and_valid_under_its_schema(PublicEvent event) {
        var json = new String(WireJson.toBytes(event.data()), UTF_8);
        assertThat(Contract.json(json)).isEqualTo(Contract.sampleJson(event.type()));
        assertThat(Contract.violations(event.type(), json)).isEmpty();
    }

    @Test
    void each_published_contract_is_told_and_each_that_is_told_is_published() {
        assertThat(told().map(PublicEvent::type)).containsExactlyInAnyOrderElementsOf(Contract.published("complaint"));
    }

    @Test
    void CP_12_an_outcome_without_a_date_to_implement_it_by_is_valid_too() {
        var event = tell(outcome(null)).getFirst();
        var json = new String(WireJson.toBytes(event.data()), UTF_8);
        assertThat(json).doesNotContain("implementBy");
        assertThat(Contract.violations(event.type(), json)).isEmpty();
    }

    @Test
    void a_schema_refuses_what_breaks_it() {
        var broken = (ObjectNode) Contract.sampleJson("complaint.complaint-received.v1");
        broken.put("timeliness", "TOO_LATE");
        assertThat(Contract.violations("complaint.complaint-received.v1", broken.toString()))
                .isNotEmpty();
    }

    @Test
    void what_visitation_has_told_is_not_told_again() {
        assertThat(tell(decided(ReviewOutcome.MAINTAINED))).isEmpty();
    }

    private static ComplaintEvent outcome(@Nullable LocalDate implementBy) {
        return new ComplaintEvent.OutcomeRecorded(
                new BoardDecision(AppealOutcome.REMITTED, "AST-000001/7", implementBy));
    }

    private static List<PublicEvent> tell(ComplaintEvent event) {
        return PublishedEvents.of(Given.complaint().apply(event), event);
    }
}
