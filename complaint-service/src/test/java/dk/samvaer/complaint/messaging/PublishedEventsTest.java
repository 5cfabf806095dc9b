package dk.samvaer.complaint.messaging;

import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.found;
import static dk.samvaer.complaint.domain.Given.registered;
import static dk.samvaer.complaint.domain.Given.requested;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.ComplainedLine;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.domain.ComplaintEvent.Closing;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.complaint.domain.ReviewOutcome;
import dk.samvaer.complaint.domain.Timeliness;
import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
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
                        PublishedEvents.of(Given.complaint(), found()),
                        tell(supplemented(Given.further())),
                        tell(new ComplaintEvent.TimelinessChanged(
                                Timeliness.LATE, List.of(), LocalDate.of(2026, 12, 10))),
                        tell(new ComplaintEvent.ReviewExtended(
                                LocalDate.of(2027, 1, 11),
                                LocalDate.of(2026, 12, 18),
                                Confidential.of("Vi venter på en udtalelse."))),
                        tell(new ComplaintEvent.ReviewReminded(LocalDate.of(2026, 12, 28))),
                        tell(new ComplaintEvent.ReviewOverdue(LocalDate.of(2026, 12, 28))),
                        tell(new ComplaintEvent.Closed(Closing.UPHELD, LocalDate.of(2026, 12, 18))),
                        tell(new ComplaintEvent.Withdrawn(LocalDate.of(2026, 12, 10))),
                        tell(requested(), forwarded()),
                        tell(new ComplaintEvent.ForwardingOverdue(LocalDate.of(2026, 12, 25))),
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

    @Test
    void a_complaint_is_told_once_its_decision_is_known() {
        var waiting = Complaint.begin(registered());
        assertThat(PublishedEvents.of(waiting, registered())).isEmpty();
        assertThat(PublishedEvents.of(waiting.apply(found()), found())).hasSize(1);
    }

    @Test
    void R54_a_complaint_is_told_to_be_forwarded_once_the_board_has_confirmed() {
        assertThat(tell(requested())).isEmpty();
    }

    @Test
    void CP_13_grounds_that_are_added_stay_here() {
        assertThat(tell(supplemented())).isEmpty();
    }

    private static ComplaintEvent supplemented(ComplainedLine... added) {
        return new ComplaintEvent.Supplemented(Given.supplement(), List.of(added));
    }

    private static ComplaintEvent outcome(@Nullable LocalDate implementBy) {
        return new ComplaintEvent.OutcomeRecorded(new BoardDecision(
                AppealOutcome.REMITTED, Confidential.of("AST-000001/7"), LocalDate.of(2027, 3, 1), implementBy));
    }

    /** What the last of the events tells. */
    private static List<PublicEvent> tell(ComplaintEvent... events) {
        return PublishedEvents.of(Given.complaint(events), events[events.length - 1]);
    }
}
