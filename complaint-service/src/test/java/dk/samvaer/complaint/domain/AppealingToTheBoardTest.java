package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.DEC_21;
import static dk.samvaer.complaint.domain.Given.OFFICER;
import static dk.samvaer.complaint.domain.Given.complaint;
import static dk.samvaer.complaint.domain.Given.decided;
import static dk.samvaer.complaint.domain.Given.forwarded;
import static dk.samvaer.complaint.domain.Given.forwarding;
import static dk.samvaer.complaint.domain.Given.noon;
import static dk.samvaer.complaint.domain.Given.refused;
import static dk.samvaer.complaint.domain.Given.requested;
import static dk.samvaer.complaint.domain.ReviewOutcome.MAINTAINED;
import static dk.samvaer.complaint.domain.ReviewOutcome.PARTLY_UPHELD;
import static dk.samvaer.complaint.domain.ReviewOutcome.UPHELD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.forwarding.AppealOutcome;
import dk.samvaer.complaint.domain.forwarding.BoardDecision;
import dk.samvaer.complaint.domain.forwarding.BoardReceipt;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AppealingToTheBoardTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2027, 3, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2027, 5, 1);

    @Test
    void R54_a_maintained_decision_waits_for_the_board_from_that_day_on_and_is_forwarded() {
        var maintained = complaint(decided(MAINTAINED));
        assertThat(maintained.toForwardSince()).isEqualTo(Given.DEC_18);
        assertThat(request(maintained)).containsExactly(requested());
        var asked = maintained.apply(requested());
        assertThat(asked.state()).isEqualTo(Complaint.State.FORWARDING);
        assertThat(asked.toForwardSince()).isNull();
    }

    @Test
    void CP_08_nothing_is_forwarded_before_the_review_and_nothing_that_was_upheld() {
        refused("COMPLAINT_STATE_FORBIDS", () -> request(complaint()));
        refused("COMPLAINT_STATE_FORBIDS", () -> request(complaint(decided(UPHELD))));
    }

    @Test
    void CP_09_the_rest_of_a_partly_upheld_complaint_is_forwarded_once_the_complainant_has_answered() {
        var partly = complaint(decided(PARTLY_UPHELD));
        assertThat(partly.toForwardSince()).isNull();
        refused("REST_NOT_ANSWERED", () -> request(partly));
        var answer = new ComplaintEvent.RestAnswered(RestAnswer.MAINTAINED, DEC_21, OFFICER);
        assertThat(partly.apply(answer).toForwardSince()).isEqualTo(DEC_21);
        assertThat(request(partly.apply(answer))).containsExactly(requested());
    }

    @Test
    void R54_the_board_confirms_once() {
        var receipt = new BoardReceipt("AST-000001", noon(DEC_21));
        var asked = complaint(decided(MAINTAINED), requested());
        var delivered = asked.appealing(noon(DEC_21)).delivered(Given.FORWARDING, receipt);
        assertThat(delivered).containsExactly(forwarded());
        var there = asked.apply(delivered.getFirst());
        assertThat(there.state()).isEqualTo(Complaint.State.FORWARDED);
        assertThat(there.appealing(noon(DEC_21)).delivered(Given.FORWARDING, receipt))
                .isEmpty();
    }

    @Test
    void CP_02_the_board_is_told_when_the_timeliness_is_found_anew_after_the_forwarding_and_once() {
        var there = sent();
        assertThat(there.boardToBeInformed()).isFalse();
        refused("BOARD_KNOWS_TIMELINESS", () -> there.appealing(noon(MARCH_1)).informBoard(OFFICER));
        var late = there.apply(there.receiving(noon(MARCH_1))
                .periodKnown(Given.NOV_30.minusDays(1))
                .getFirst());
        assertThat(late.state()).isEqualTo(Complaint.State.FORWARDED);
        assertThat(late.boardToBeInformed()).isTrue();
        var told = late.apply(late.appealing(noon(MARCH_1)).informBoard(OFFICER).getFirst());
        assertThat(told.boardToBeInformed()).isFalse();
    }

    @Test
    void CP_02_the_board_need_not_be_told_what_it_finds_in_the_file() {
        var maintained = complaint(decided(MAINTAINED));
        var late = maintained.apply(maintained
                .receiving(noon(DEC_21))
                .periodKnown(Given.NOV_30.minusDays(1))
                .getFirst());
        assertThat(Given.after(late, requested(), forwarded()).boardToBeInformed())
                .isFalse();
        refused("COMPLAINT_STATE_FORBIDS", () -> late.appealing(noon(MARCH_1)).informBoard(OFFICER));
    }

    @ParameterizedTest
    @EnumSource
    void CP_12_every_outcome_is_recorded_with_its_document_and_ends_the_complaint(AppealOutcome outcome) {
        var decision = outcome(outcome, MARCH_1, outcome.mustBeImplemented() ? MAY_1 : null);
        var events = record(decision);
        assertThat(events).containsExactly(new ComplaintEvent.OutcomeRecorded(decision));
        var over = sent().apply(events.getFirst());
        assertThat(over.state().name()).isEqualTo(outcome.name());
        assertThat(over.open()).isFalse();
        refused("COMPLAINT_STATE_FORBIDS", () -> over.withdraw(noon(MAY_1)));
        refused("COMPLAINT_STATE_FORBIDS", () -> over.appealing(noon(MAY_1)).recordOutcome(decision));
    }

    @Test
    void CP_12_an_outcome_without_its_document_is_refused() {
        var without = new BoardDecision(AppealOutcome.AFFIRMED, Confidential.of(" "), MARCH_1, null);
        refused("OUTCOME_DOCUMENT_REQUIRED", () -> record(without));
    }

    @Test
    void CP_12_there_is_no_outcome_of_what_the_board_has_not_confirmed() {
        var decision = outcome(AppealOutcome.AFFIRMED, MARCH_1, null);
        var maintained = complaint(decided(MAINTAINED));
        refused(
                "COMPLAINT_STATE_FORBIDS",
                () -> maintained.appealing(noon(MARCH_1)).recordOutcome(decision));
        var asked = maintained.apply(requested());
        refused("COMPLAINT_STATE_FORBIDS", () -> asked.appealing(noon(MARCH_1)).recordOutcome(decision));
    }

    @Test
    void CP_12_an_outcome_is_dated_between_the_forwarding_and_today() {
        assertThat(record(outcome(AppealOutcome.AFFIRMED, DEC_21, null))).hasSize(1);
        refused("OUTCOME_BEFORE_FORWARDING", () -> record(outcome(AppealOutcome.AFFIRMED, DEC_21.minusDays(1), null)));
        refused("OUTCOME_IN_FUTURE", () -> record(outcome(AppealOutcome.AFFIRMED, MARCH_1.plusDays(1), null)));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGED", "ANNULLED", "REMITTED"})
    void CP_12_what_the_municipality_must_act_on_has_a_day_for_that_not_before_the_outcome(AppealOutcome outcome) {
        assertThat(record(outcome(outcome, MARCH_1, MARCH_1))).hasSize(1);
        refused("IMPLEMENTATION_DATE_REQUIRED", () -> record(outcome(outcome, MARCH_1, null)));
        refused("IMPLEMENTATION_BEFORE_OUTCOME", () -> record(outcome(outcome, MARCH_1, MARCH_1.minusDays(1))));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CHANGED", "ANNULLED", "REMITTED"})
    void CP_12_nothing_is_implemented_of_another_outcome(AppealOutcome outcome) {
        refused("IMPLEMENTATION_DATE_WITHOUT_CAUSE", () -> record(outcome(outcome, MARCH_1, MAY_1)));
    }

    private static List<ComplaintEvent> request(Complaint complaint) {
        return complaint.appealing(noon(DEC_21)).requestForwarding(forwarding());
    }

    private static List<ComplaintEvent> record(BoardDecision decision) {
        return sent().appealing(noon(MARCH_1)).recordOutcome(decision);
    }

    private static Complaint sent() {
        return complaint(decided(MAINTAINED), requested(), forwarded());
    }

    private static BoardDecision outcome(AppealOutcome outcome, LocalDate on, @Nullable LocalDate implementBy) {
        return new BoardDecision(outcome, Confidential.of("AST-000001/7"), on, implementBy);
    }
}
