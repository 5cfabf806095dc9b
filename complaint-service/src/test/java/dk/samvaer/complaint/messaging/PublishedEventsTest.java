package dk.samvaer.complaint.messaging;

import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.registered;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.AppealOutcome;
import dk.samvaer.complaint.domain.BoardDecision;
import dk.samvaer.complaint.domain.Closing;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.testkit.Contract;
import dk.samvaer.starter.testkit.PublishedEventRules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedEventsTest implements PublishedEventRules {
    @Override
    public Stream<PublicEvent> told() {
        return Stream.of(
                        tell(registered()),
                        tell(new ComplaintEvent.TimelinessChanged(Timeliness.LATE, LocalDate.of(2026, 12, 10))),
                        tell(new ComplaintEvent.ReviewExtended(LocalDate.of(2027, 1, 11), LocalDate.of(2026, 12, 18))),
                        tell(new ComplaintEvent.Closed(Closing.UPHELD, LocalDate.of(2026, 12, 18))),
                        tell(new ComplaintEvent.Withdrawn(LocalDate.of(2026, 12, 10))),
                        tell(forwarded()),
                        tell(outcome(LocalDate.of(2027, 5, 1))))
                .flatMap(List::stream);
    }

    @Override
    public String service() {
        return "complaint";
    }

    @Override
    public Breach breach() {
        return new Breach("complaint.complaint-received.v1", "timeliness", "\"TOO_LATE\"");
    }

    @Test
    void CP_12_an_outcome_without_a_date_to_implement_it_by_is_valid_too() {
        var event = tell(outcome(null)).getFirst();
        var json = PublishedEventRules.wire(event);
        assertThat(json).doesNotContain("implementBy");
        assertThat(Contract.violations(event.type(), json)).isEmpty();
    }

    @Test
    void what_visitation_has_published_is_not_published_again() {
        assertThat(tell(decided(ReviewOutcome.MAINTAINED))).isEmpty();
    }

    private static ComplaintEvent outcome(@Nullable LocalDate implementBy) {
        return new ComplaintEvent.OutcomeRecorded(
                new BoardDecision(AppealOutcome.REMITTED, Confidential.of("AST-000001/7"), implementBy));
    }

    private static List<PublicEvent> tell(ComplaintEvent event) {
        return PublishedEvents.of(Given.complaint().apply(event), event);
    }
}
