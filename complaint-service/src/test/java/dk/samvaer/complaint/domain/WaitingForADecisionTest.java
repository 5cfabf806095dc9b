package dk.samvaer.complaint.domain;

import static dk.samvaer.complaint.domain.Given.COMPLAINT;
import static dk.samvaer.complaint.domain.Given.DEC_10;
import static dk.samvaer.complaint.domain.Given.EXTENT_LINE;
import static dk.samvaer.complaint.domain.Given.NOV_30;
import static dk.samvaer.complaint.domain.Given.TEXT;
import static dk.samvaer.complaint.domain.Given.TRANSPORT_LINE;
import static dk.samvaer.complaint.domain.Given.decision;
import static dk.samvaer.complaint.domain.Given.noon;
import static dk.samvaer.complaint.domain.Given.received;
import static dk.samvaer.complaint.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.decision.DecisionLine;
import dk.samvaer.complaint.domain.decision.KnownCase;
import dk.samvaer.complaint.domain.decision.KnownDecision;
import dk.samvaer.complaint.domain.decision.KnownDecisionEvent;
import dk.samvaer.complaint.domain.decision.NoDecision;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaitingForADecisionTest {
    private static final LocalDate NOV_2 = LocalDate.of(2026, 11, 2);
    private static final KnownCase CASE = new KnownCase(Given.CASE, Given.CITIZEN);

    @Test
    void CP_07_a_complaint_about_a_decision_that_is_not_known_waits_and_its_review_is_due_all_the_same() {
        var waiting = waiting(received(NOV_30));
        assertThat(waiting.state()).isEqualTo(Complaint.State.AWAITING_DECISION);
        assertThat(waiting.timeliness().now()).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(waiting.review().dueOn()).isEqualTo(Given.DEC_28);
        assertThat(waiting.deadlines()).isEmpty();
        assertThat(waiting.open()).isTrue();
    }

    @Test
    void R51_it_is_bound_and_timed_once_the_decision_is_known() {
        var timely = bound(waiting(received(NOV_30, TRANSPORT_LINE)), decision(NOV_2, NOV_30));
        assertThat(timely).isEqualTo(Given.complaint());
        var late = bound(waiting(received(NOV_30, TRANSPORT_LINE)), decision(NOV_2, NOV_30.minusDays(1)));
        assertThat(late.timeliness().now()).isEqualTo(Timeliness.LATE);
        assertThat(late.timeliness().earlier()).isEmpty();
    }

    @Test
    void CP_06_it_is_timely_while_the_receipt_of_the_decision_is_not_known() {
        assertThat(bound(waiting(received(NOV_30)), decision(null, null))
                        .timeliness()
                        .now())
                .isEqualTo(Timeliness.TIMELY);
    }

    @Test
    void CP_13_lines_that_the_decision_does_not_have_are_left_out_and_none_names_the_whole() {
        var unknown = UUID.randomUUID();
        assertThat(bound(waiting(received(NOV_30, unknown, EXTENT_LINE)), decision(NOV_2, NOV_30))
                        .lineIds())
                .containsExactly(EXTENT_LINE);
        assertThat(bound(waiting(received(NOV_30, unknown)), decision(NOV_2, NOV_30))
                        .lineIds())
                .containsExactly(EXTENT_LINE, TRANSPORT_LINE);
    }

    @Test
    void CP_13_a_decision_of_another_case_is_never_bound() {
        var other = ofCase(Given.DECISION, UUID.randomUUID());
        assertThat(waiting(received(NOV_30)).receiving(noon(DEC_10)).decisionKnown(other, Set.of()))
                .isEmpty();
        refused(
                "DECISION_OF_ANOTHER_CASE",
                () -> waiting(received(NOV_30)).receiving(noon(DEC_10)).nameDecision(other, Set.of()));
    }

    @Test
    void CP_13_a_decision_that_was_not_named_binds_nothing_until_the_officer_names_it() {
        var another = ofCase(UUID.randomUUID(), Given.CASE);
        var waiting = waiting(received(NOV_30));
        assertThat(waiting.receiving(noon(DEC_10)).decisionKnown(another, Set.of()))
                .isEmpty();
        var named = Given.after(
                waiting,
                waiting.receiving(noon(DEC_10)).nameDecision(another, Set.of()).toArray(ComplaintEvent[]::new));
        assertThat(named.state()).isEqualTo(Complaint.State.UNDER_REVIEW);
        assertThat(named.received().decisionId()).isEqualTo(another.id());
        assertThat(named.claim()).isEqualTo(another.id());
        refused("COMPLAINT_STATE_FORBIDS", () -> named.receiving(noon(DEC_10)).nameDecision(another, Set.of()));
    }

    @Test
    void CP_01_a_complaint_from_before_the_decision_is_not_bound_to_it() {
        var early = waiting(received(NOV_2.minusDays(1)));
        assertThat(early.receiving(noon(DEC_10)).decisionKnown(decision(NOV_2, NOV_30), Set.of()))
                .isEmpty();
        refused(
                "COMPLAINT_BEFORE_DECISION",
                () -> early.receiving(noon(DEC_10)).nameDecision(decision(NOV_2, NOV_30), Set.of()));
        refused(
                "COMPLAINT_RECEIVED_IN_FUTURE",
                () -> Registration.await(COMPLAINT, received(DEC_10), CASE, Given.RULES, noon(NOV_30)));
    }

    @Test
    void CP_13_what_waits_claims_no_decision_of_others_and_can_be_withdrawn() {
        var waiting = waiting(received(NOV_30));
        assertThat(waiting.claim()).isNotEqualTo(Given.DECISION).isNotEqualTo(waiting.id());
        assertThat(Registration.claimOfWaiting(UUID.randomUUID(), Given.DECISION))
                .isNotEqualTo(waiting.claim());
        assertThat(waiting.withdraw(noon(DEC_10))).hasSize(1);
    }

    @Test
    void CP_13_a_party_waits_in_a_place_of_the_case_until_the_decision_is_known_and_there_are_so_many() {
        var last = inPlace(Given.RULES.waitingAtMost());
        assertThat(last.waitingPlace()).isEqualTo(Registration.waitingPlace(Given.CASE, Given.RULES.waitingAtMost()));
        assertThat(bound(last, decision(NOV_2, NOV_30)).waitingPlace()).isNull();
        assertThat(Given.after(last, last.withdraw(noon(DEC_10)).getFirst()).waitingPlace())
                .isNull();
        refused("TOO_MANY_COMPLAINTS_WAIT", () -> inPlace(Given.RULES.waitingAtMost() + 1));
    }

    @Test
    void CP_07_what_the_complaint_officer_registers_takes_no_place() {
        assertThat(waiting(received(NOV_30)).waitingPlace()).isNull();
    }

    @Test
    void CP_13_the_officer_closes_what_is_about_no_decision_with_a_reason_and_its_place_is_free() {
        var closed = closed(inPlace(1));
        assertThat(closed.state()).isEqualTo(Complaint.State.CLOSED_NO_DECISION);
        assertThat(closed.open()).isFalse();
        assertThat(closed.waitingPlace()).isNull();
        assertThat(closed.submission().noDecision()).isEqualTo(why(TEXT));
        assertThat(closed.deadlines()).isEmpty();
        for (var silence : List.of("", " ", "\n")) {
            refused(
                    "CLOSING_REASON_REQUIRED",
                    () -> waiting(received(NOV_30))
                            .receiving(noon(DEC_10))
                            .closeWithoutDecision(why(Confidential.of(silence)), null));
        }
    }

    @Test
    void CP_13_nothing_that_has_a_decision_or_is_over_is_closed_as_having_none() {
        var waiting = waiting(received(NOV_30));
        var withdrawn = Given.after(waiting, new ComplaintEvent.Withdrawn(DEC_10));
        for (var it : List.of(Given.complaint(), withdrawn, closed(waiting), bound(waiting, decision(NOV_2, NOV_30)))) {
            refused("COMPLAINT_STATE_FORBIDS", () -> it.receiving(noon(DEC_10)).closeWithoutDecision(why(TEXT), null));
        }
    }

    @Test
    void CP_13_what_waits_while_its_decision_is_known_is_dealt_with_and_not_closed() {
        var decision = decision(NOV_2, NOV_30);
        refused(
                "DECISION_KNOWN",
                () -> waiting(received(NOV_30)).receiving(noon(DEC_10)).closeWithoutDecision(why(TEXT), decision));
        assertThat(waiting(received(NOV_2.minusDays(1)))
                        .receiving(noon(DEC_10))
                        .closeWithoutDecision(why(TEXT), decision))
                .hasSize(1);
        assertThat(waiting(received(NOV_30))
                        .receiving(noon(DEC_10))
                        .closeWithoutDecision(why(TEXT), ofCase(Given.DECISION, UUID.randomUUID())))
                .hasSize(1);
    }

    @Test
    void CP_01_CP_13_a_closed_complaint_goes_on_once_its_decision_becomes_known_after_all() {
        var closed = closed(waiting(received(NOV_30, TRANSPORT_LINE)));
        var found = bound(closed, decision(NOV_2, NOV_30));
        assertThat(found.state()).isEqualTo(Complaint.State.UNDER_REVIEW);
        assertThat(found.received().receivedOn()).isEqualTo(NOV_30);
        assertThat(found.claim()).isEqualTo(Given.DECISION);
        assertThat(found.submission().noDecision()).isNull();
        assertThat(bound(closed, ofCase(Given.DECISION, UUID.randomUUID()))).isEqualTo(closed);
        var another = ofCase(UUID.randomUUID(), Given.CASE);
        assertThat(bound(closed, another)).isEqualTo(closed);
        assertThat(closed.receiving(noon(DEC_10)).nameDecision(another, Set.of()))
                .hasSize(1);
        refused("COMPLAINT_STATE_FORBIDS", () -> closed.withdraw(noon(DEC_10)));
    }

    private static Complaint closed(Complaint waiting) {
        return Given.after(
                waiting,
                waiting.receiving(noon(DEC_10))
                        .closeWithoutDecision(why(TEXT), null)
                        .toArray(ComplaintEvent[]::new));
    }

    private static NoDecision why(Confidential reason) {
        return new NoDecision(DEC_10, reason, Confidential.of("Udbetaling Danmark"), Given.OFFICER);
    }

    private static Complaint inPlace(int place) {
        return Given.complaint(Registration.await(COMPLAINT, received(NOV_30), CASE, place, Given.RULES, noon(DEC_10)));
    }

    @Test
    void CP_02_a_receipt_times_nothing_that_waits() {
        assertThat(waiting(received(NOV_30)).receiving(noon(DEC_10)).periodKnown(NOV_2))
                .isEmpty();
    }

    private static Complaint waiting(Received received) {
        return Given.complaint(Registration.await(COMPLAINT, received, CASE, Given.RULES, noon(DEC_10)));
    }

    private static Complaint bound(Complaint waiting, KnownDecision decision) {
        return Given.after(
                waiting,
                waiting.receiving(noon(DEC_10))
                        .decisionKnown(decision, Set.of())
                        .toArray(ComplaintEvent[]::new));
    }

    private static KnownDecision ofCase(UUID decisionId, UUID caseId) {
        return KnownDecision.begin(new KnownDecisionEvent.Issued(
                decisionId,
                caseId,
                Given.CITIZEN,
                List.of(new DecisionLine(EXTENT_LINE, "EXTENT", "GRANTED")),
                NOV_2,
                null));
    }
}
