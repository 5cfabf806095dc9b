package dk.samvaer.complaint.messaging;

import static dk.samvaer.starter.testkit.ForeignEventRules.id;
import static dk.samvaer.starter.testkit.ForeignEventRules.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.decision.DecisionLine;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.ForeignEventRules;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForeignEventsTest implements ForeignEventRules {
    @Override
    public Map<String, Class<?>> foreign() {
        return Map.ofEntries(
                Map.entry("visitation.case-opened.v1", ForeignEvents.CaseOpened.class),
                Map.entry("visitation.decision-issued.v1", ForeignEvents.DecisionIssued.class),
                Map.entry("visitation.decision-notified.v1", ForeignEvents.DecisionNotified.class),
                Map.entry("visitation.complaint-review-decided.v1", ForeignEvents.ComplaintReviewDecided.class));
    }

    @Test
    void the_opening_of_a_case_tells_the_citizen() {
        assertThat(read("visitation.case-opened.v1", ForeignEvents.CaseOpened.class)
                        .citizenId())
                .isEqualTo(id("visitation.case-opened.v1", "citizenId"));
    }

    @Test
    void CP_13_a_decision_tells_its_lines() {
        var type = "visitation.decision-issued.v1";
        var lines = Contract.sampleJson(type).path("lines");
        var issued = read(type, ForeignEvents.DecisionIssued.class);
        assertThat(issued.lines()).hasSize(lines.size());
        assertThat(issued.lines())
                .first()
                .isEqualTo(new DecisionLine(
                        UUID.fromString(lines.path(0).path("lineId").asString()),
                        lines.path(0).path("subject").asString(),
                        lines.path(0).path("outcome").asString()));
        assertThat(issued.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void R51_a_notification_tells_when_the_decision_was_received_and_when_the_period_ends() {
        var notified = read("visitation.decision-notified.v1", ForeignEvents.DecisionNotified.class);
        assertThat(notified.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(notified.complaintDeadline()).isEqualTo(LocalDate.of(2026, 12, 21));
    }

    @Test
    void R53_a_review_tells_its_outcome() {
        var reviewed = read("visitation.complaint-review-decided.v1", ForeignEvents.ComplaintReviewDecided.class);
        assertThat(reviewed.outcome()).isEqualTo(ReviewOutcome.MAINTAINED);
        assertThat(reviewed.lineIds()).hasSize(1);
    }
}
