package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.NOV_30;
import static dk.samvaer.complaint.domain.Given.TRANSPORT_LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.complaint.domain.work.ComplaintWork;
import dk.samvaer.complaint.domain.work.Task;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law may change how long the steps of a complaint take. */
class ProcedureRulesOfADayTest {
    private static final LocalDate JAN_1 = LocalDate.of(2027, 1, 1);
    private static final ProcedureRules LONGER = new ProcedureRules(JAN_1, 6, 10, 3, false, 5, 14, 30, 3);
    private static final List<ProcedureRules> BOTH = List.of(LONGER, Given.RULES);

    @Test
    void C3_CFG_01_a_complaint_has_the_rules_of_the_day_on_which_it_was_received() {
        assertThat(ProcedureRules.on(JAN_1.minusDays(1), BOTH)).isEqualTo(Given.RULES);
        assertThat(ProcedureRules.on(JAN_1, BOTH)).isEqualTo(LONGER);
    }

    @Test
    void C3_CFG_01_a_day_without_rules_is_not_guessed() {
        assertThatThrownBy(() -> ProcedureRules.on(LocalDate.of(1998, 6, 30), BOTH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1998-06-30");
    }

    @Test
    void C3_CP_08_the_review_is_due_and_reminded_of_by_the_rules_that_the_complaint_has() {
        var received = Given.received(JAN_1, TRANSPORT_LINE);
        var decision = Given.decision(NOV_30, JAN_1);
        var complaint = Given.complaint(
                Registration.register(Given.COMPLAINT, received, decision, Set.of(), LONGER, Given.noon(JAN_1)));
        assertThat(complaint.review().dueOn()).isEqualTo(JAN_1.plusWeeks(6));
        assertThat(complaint.deadlines())
                .contains(new ComplaintDeadline.ReminderOfReview(
                        DanishTime.startOf(JAN_1.plusWeeks(6).minusDays(10)), JAN_1.plusWeeks(6)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 7, 4, 7, 7, 26, 20",
        "4, 0, 4, 7, 7, 26, 20",
        "4, 7, 0, 7, 7, 26, 20",
        "4, 7, 4, 0, 7, 26, 20",
        "4, 7, 4, 7, -1, 26, 20",
        "4, 7, 4, 7, 7, -1, 20",
        "4, 7, 4, 7, 7, 26, -1"
    })
    void C3_CFG_01_no_period_is_shorter_than_one(
            int review, int reminder, int answer, int forwarding, int decision, int outcome, int waiting) {
        assertThatThrownBy(() -> new ProcedureRules(
                        JAN_1, review, reminder, answer, true, forwarding, decision, outcome, waiting))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void C3_CFG_01_rules_of_a_complaint_that_was_stored_before_there_were_three_more_are_read() {
        var json = new SealedJson(InMemoryKeyStore.keyring());
        var stored = new HashMap<>(json.write(LONGER, Given.COMPLAINT, Given.CITIZEN));
        assertThat(json.read(stored, ProcedureRules.class, Given.COMPLAINT, Given.CITIZEN))
                .isEqualTo(LONGER);
        stored.keySet().removeAll(List.of("decisionDays", "outcomeWeeks", "waitingAtMost"));
        assertThat(json.read(stored, ProcedureRules.class, Given.COMPLAINT, Given.CITIZEN))
                .isEqualTo(new ProcedureRules(JAN_1, 6, 10, 3, false, 5, 7, 26, 20));
    }

    @Test
    void C3_CFG_01_a_decision_and_an_outcome_are_waited_for_as_long_as_the_rules_of_the_complaint_say() {
        var waiting = Complaint.begin(new ComplaintEvent.Registered(
                Given.COMPLAINT, Given.CASE, Given.CITIZEN, Given.received(JAN_1), null, LONGER));
        assertThat(ComplaintWork.of(waiting).items())
                .contains(new ComplaintWork.Item(Task.FIND_DECISION, JAN_1, JAN_1.plusDays(14)));
        var forwarded = Given.after(
                waiting, Given.found(), Given.decided(ReviewOutcome.MAINTAINED), Given.requested(), Given.forwarded());
        assertThat(ComplaintWork.of(forwarded).items())
                .contains(new ComplaintWork.Item(Task.AWAIT_OUTCOME, Given.DEC_21, Given.DEC_21.plusWeeks(30)));
    }
}
