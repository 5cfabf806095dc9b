package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.BLANK;
import static dk.samvaer.complaint.domain.Given.TEXT;
import static dk.samvaer.complaint.domain.Given.complaint;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.forwarding;
import static dk.samvaer.complaint.domain.Given.refused;
import static dk.samvaer.complaint.domain.ReviewOutcome.MAINTAINED;
import static dk.samvaer.complaint.domain.ReviewOutcome.PARTLY_UPHELD;
import static dk.samvaer.complaint.domain.ReviewOutcome.UPHELD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppealingToTheBoardTest {
    private static final BoardDecision REMITTED =
            new BoardDecision(AppealOutcome.REMITTED, Confidential.of("AST-000001/7"), LocalDate.of(2027, 5, 1));

    @Test
    void R54_a_maintained_decision_is_forwarded_with_the_reasons_of_the_decision_and_of_the_review() {
        assertThat(complaint(decided(MAINTAINED)).forwardToAppealsBoard(forwarding(TEXT, TEXT)))
                .containsExactly(forwarded());
    }

    @Test
    void CP_09_the_rest_of_a_partly_upheld_complaint_is_forwarded_without_a_further_request() {
        assertThat(complaint(decided(PARTLY_UPHELD)).forwardToAppealsBoard(forwarding(TEXT, TEXT)))
                .containsExactly(forwarded());
    }

    @Test
    void CP_08_nothing_is_forwarded_before_the_review_and_nothing_that_was_upheld() {
        refused("COMPLAINT_STATE_FORBIDS", () -> complaint().forwardToAppealsBoard(forwarding(TEXT, TEXT)));
        refused(
                "COMPLAINT_STATE_FORBIDS",
                () -> complaint(decided(UPHELD)).forwardToAppealsBoard(forwarding(TEXT, TEXT)));
    }

    @Test
    void CP_09_nothing_is_forwarded_without_both_reasons() {
        refused(
                "FORWARDING_REASONS_REQUIRED",
                () -> complaint(decided(MAINTAINED)).forwardToAppealsBoard(forwarding(BLANK, TEXT)));
        refused(
                "FORWARDING_REASONS_REQUIRED",
                () -> complaint(decided(MAINTAINED)).forwardToAppealsBoard(forwarding(TEXT, BLANK)));
    }

    @Test
    void CP_12_the_outcome_of_the_board_is_recorded_with_its_document() {
        var with = complaint(decided(MAINTAINED), forwarded());
        var events = with.recordOutcome(REMITTED);
        assertThat(events).containsExactly(new ComplaintEvent.OutcomeRecorded(REMITTED));
        assertThat(with.apply(events.getFirst()).state()).isEqualTo(Complaint.State.REMITTED);
    }

    @Test
    void CP_12_an_outcome_without_its_document_is_refused() {
        var without = new BoardDecision(AppealOutcome.AFFIRMED, Confidential.of(" "), null);
        refused(
                "OUTCOME_DOCUMENT_REQUIRED",
                () -> complaint(decided(MAINTAINED), forwarded()).recordOutcome(without));
    }

    @Test
    void CP_12_there_is_no_outcome_of_what_was_not_forwarded() {
        refused("COMPLAINT_STATE_FORBIDS", () -> complaint(decided(MAINTAINED)).recordOutcome(REMITTED));
    }

    @ParameterizedTest
    @EnumSource
    void CP_12_every_outcome_ends_the_complaint(AppealOutcome outcome) {
        var decision = new BoardDecision(outcome, Confidential.of("AST-000001/7"), null);
        var over = complaint(decided(MAINTAINED), forwarded(), new ComplaintEvent.OutcomeRecorded(decision));
        assertThat(over.state().name()).isEqualTo(outcome.name());
        refused("COMPLAINT_STATE_FORBIDS", () -> over.withdraw(LocalDate.of(2027, 6, 1)));
    }
}
