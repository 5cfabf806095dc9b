package dk.samvaer.transport.domain;

import static dk.samvaer.transport.domain.Given.CASE;
import static dk.samvaer.transport.domain.Given.DEC_1;
import static dk.samvaer.transport.domain.Given.GRANT;
import static dk.samvaer.transport.domain.Given.ISSUED;
import static dk.samvaer.transport.domain.Given.NOW;
import static dk.samvaer.transport.domain.Given.OWN_BUS;
import static dk.samvaer.transport.domain.Given.TAXI;
import static dk.samvaer.transport.domain.Given.TEXT;
import static dk.samvaer.transport.domain.Given.VISITATOR;
import static dk.samvaer.transport.domain.Given.assessed;
import static dk.samvaer.transport.domain.Given.assessment;
import static dk.samvaer.transport.domain.Given.decided;
import static dk.samvaer.transport.domain.Given.duty;
import static dk.samvaer.transport.domain.Given.grant;
import static dk.samvaer.transport.domain.Given.granted;
import static dk.samvaer.transport.domain.Given.known;
import static dk.samvaer.transport.domain.Given.mode;
import static dk.samvaer.transport.domain.Given.modeChanged;
import static dk.samvaer.transport.domain.Given.modeProposed;
import static dk.samvaer.transport.domain.Given.proposal;
import static dk.samvaer.transport.domain.Given.refused;
import static dk.samvaer.transport.domain.Given.requested;
import static dk.samvaer.transport.domain.Given.said;
import static dk.samvaer.transport.domain.Given.started;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.transport.domain.rides.Ride;
import dk.samvaer.transport.domain.rides.RideWeek;
import dk.samvaer.transport.domain.rides.Schedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecidingTransportTest {
    private static final Actor CITIZEN = new Actor("anna", Role.CITIZEN);
    private static final Confidential BLANK = Confidential.of(" ");
    private static final KnownCase DUTY = known(duty(true));
    private static final KnownCase SOCIAL_PROBLEMS_ONLY = known(duty(false));

    @Test
    void R47_transport_is_requested_in_a_known_case() {
        assertThat(TransportGrant.request(GRANT, known(), Requester.CITIZEN, VISITATOR, NOW))
                .containsExactly(requested());
    }

    @Test
    void a_closed_case_takes_no_request() {
        refused(
                "CASE_CLOSED",
                () -> TransportGrant.request(
                        GRANT, known(new KnownCaseEvent.Closed(DEC_1)), Requester.CITIZEN, VISITATOR, NOW));
    }

    @Test
    void a_case_that_was_reopened_takes_one_again() {
        var reopened = known(new KnownCaseEvent.Closed(DEC_1), new KnownCaseEvent.Reopened());
        assertThat(TransportGrant.request(GRANT, reopened, Requester.CITIZEN, VISITATOR, NOW))
                .hasSize(1);
    }

    @Test
    void R50_transport_is_assessed_individually_and_concretely() {
        assertThat(grant().requesting(NOW).assess(assessment(TEXT))).containsExactly(assessed());
    }

    @Test
    void R47_a_request_is_withdrawn_until_it_is_determined_and_frees_the_case_for_another() {
        var words = new TransportGrantEvent.Withdrawn(new Withdrawal(CITIZEN, NOW, null));
        assertThat(grant().requesting(NOW).withdraw(words.withdrawal())).containsExactly(words);
        assertThat(grant(assessed()).requesting(NOW).withdraw(words.withdrawal()))
                .containsExactly(words);
        refused(
                "TRANSPORT_GRANT_STATE_FORBIDS",
                () -> grant(assessed(), granted()).requesting(NOW).withdraw(words.withdrawal()));
        refused(
                "TRANSPORT_GRANT_STATE_FORBIDS",
                () -> grant(assessed(), refused()).requesting(NOW).withdraw(words.withdrawal()));
        var withdrawn = grant(assessed(), words);
        assertThat(withdrawn.claim()).isEqualTo(withdrawn.id());
        refused(
                "TRANSPORT_GRANT_STATE_FORBIDS",
                () -> withdrawn.determining(SOCIAL_PROBLEMS_ONLY, NOW).refuse(new Refusal(TEXT, null, VISITATOR, NOW)));
        assertThat(withdrawn.decide(List.of(withdrawn.decisionLineId()), ISSUED, Activity.UNKNOWN))
                .isEmpty();
    }

    @Test
    void C4_a_visitator_withdraws_what_the_citizen_asked_for_only_in_the_citizens_words() {
        refused(
                "WITHDRAWAL_WORDS_MISSING",
                () -> grant().requesting(NOW).withdraw(new Withdrawal(VISITATOR, NOW, null)));
        refused(
                "WITHDRAWAL_WORDS_MISSING",
                () -> grant().requesting(NOW).withdraw(new Withdrawal(VISITATOR, NOW, said(ISSUED, " "))));
        assertThat(grant().requesting(NOW).withdraw(new Withdrawal(VISITATOR, NOW, said(ISSUED, "Jeg cykler."))))
                .hasSize(1);
    }

    @Test
    void TR_02_an_assessment_without_text_is_refused() {
        refused(
                "TRANSPORT_ASSESSMENT_TEXT_REQUIRED",
                () -> grant().requesting(NOW).assess(assessment(BLANK)));
    }

    @Test
    void R48_transport_is_granted_with_its_mode() {
        assertThat(grant(assessed()).determining(DUTY, NOW).grant(mode(TAXI, DEC_1, null)))
                .containsExactly(granted());
    }

    @Test
    void R50_transport_is_not_granted_before_it_is_assessed() {
        refused(
                "TRANSPORT_GRANT_STATE_FORBIDS",
                () -> grant().determining(DUTY, NOW).grant(mode(TAXI, DEC_1, null)));
    }

    @Test
    void nothing_is_granted_in_a_closed_case_and_again_when_it_was_reopened() {
        var closed = known(duty(true), new KnownCaseEvent.Closed(DEC_1));
        refused("CASE_CLOSED", () -> grant(assessed()).determining(closed, NOW).grant(mode(TAXI, DEC_1, null)));
        var reopened = closed.apply(new KnownCaseEvent.Reopened());
        assertThat(grant(assessed()).determining(reopened, NOW).grant(mode(TAXI, DEC_1, null)))
                .containsExactly(granted());
    }

    @Test
    void TR_01_the_duty_needs_no_further_reason() {
        assertThat(grant(assessed()).determining(DUTY, NOW).grant(mode(TAXI, DEC_1, null)))
                .hasSize(1);
    }

    @Test
    void TR_01_with_special_social_problems_only_a_reason_is_required() {
        refused(
                "DISCRETION_REASON_REQUIRED",
                () -> grant(assessed()).determining(SOCIAL_PROBLEMS_ONLY, NOW).grant(mode(TAXI, DEC_1, null)));
        refused(
                "DISCRETION_REASON_REQUIRED",
                () -> grant(assessed()).determining(SOCIAL_PROBLEMS_ONLY, NOW).grant(mode(TAXI, DEC_1, BLANK)));
    }

    @Test
    void TR_01_with_special_social_problems_only_transport_may_be_granted_with_a_reason() {
        assertThat(grant(assessed()).determining(SOCIAL_PROBLEMS_ONLY, NOW).grant(mode(TAXI, DEC_1, TEXT)))
                .containsExactly(new TransportGrantEvent.Granted(mode(TAXI, DEC_1, TEXT)));
    }

    @Test
    void TR_01_nothing_is_granted_before_the_ground_is_known() {
        refused(
                "TARGET_GROUP_NOT_ASSESSED",
                () -> grant(assessed()).determining(known(), NOW).grant(mode(TAXI, DEC_1, TEXT)));
    }

    @Test
    void R50_a_refusal_states_its_reason() {
        assertThat(grant(assessed())
                        .determining(SOCIAL_PROBLEMS_ONLY, NOW)
                        .refuse(new Refusal(TEXT, null, VISITATOR, NOW)))
                .containsExactly(refused());
        refused(
                "TRANSPORT_REFUSAL_REASON_REQUIRED",
                () -> grant(assessed())
                        .determining(SOCIAL_PROBLEMS_ONLY, NOW)
                        .refuse(new Refusal(BLANK, null, VISITATOR, NOW)));
    }

    @Test
    void C4_a_refusal_is_final_in_itself_and_frees_the_case_for_a_new_request() {
        var refusal = grant(assessed(), refused());
        assertThat(refusal.claim()).isNotEqualTo(grant().claim());
        refused(
                "TRANSPORT_GRANT_STATE_FORBIDS",
                () -> refusal.determining(DUTY, NOW).grant(mode(TAXI, DEC_1, null)));
        refused(
                "TRANSPORT_GRANT_STATE_FORBIDS",
                () -> refusal.determining(DUTY, NOW).change(mode(OWN_BUS, DEC_1, TEXT), null));
    }

    @Test
    void TR_03_transport_is_a_line_of_the_decision_that_never_changes_its_id() {
        assertThat(grant().decisionLineId())
                .isEqualTo(Ids.derive(GRANT, "decision-line"))
                .isEqualTo(grant(assessed(), granted()).decisionLineId());
    }

    @Test
    void R49_TR_03_another_mode_replaces_the_current_one_by_the_decision_that_carries_its_line() {
        var running = grant(assessed(), granted(), decided(), started());
        assertThat(running.determining(DUTY, NOW).change(mode(OWN_BUS, LocalDate.of(2027, 2, 1), TEXT), null))
                .containsExactly(modeProposed());
        var proposed = running.apply(modeProposed());
        assertThat(proposed.mode().mode()).isEqualTo(TAXI);
        assertThat(proposed.decide(List.of(proposal().lineId()), ISSUED, Activity.UNKNOWN))
                .containsExactly(modeChanged());
        assertThat(proposed.apply(modeChanged()).mode().mode()).isEqualTo(OWN_BUS);
        assertThat(proposed.apply(modeChanged()).modes()).hasSize(2);
    }

    @Test
    void TR_03_a_decision_without_the_line_changes_nothing() {
        var proposed = grant(assessed(), granted(), decided(), started(), modeProposed());
        assertThat(proposed.decide(List.of(CASE), ISSUED, Activity.UNKNOWN)).isEmpty();
        assertThat(proposed.decide(List.of(proposed.decisionLineId()), ISSUED, Activity.UNKNOWN))
                .isEmpty();
        assertThat(grant(assessed(), granted()).decide(List.of(CASE), ISSUED, Activity.UNKNOWN))
                .isEmpty();
    }

    @Test
    void TR_03_the_mode_that_was_decided_counts_whatever_has_been_proposed_since() {
        var first = grant(assessed(), granted(), decided(), started(), modeProposed());
        var again = first.apply(first.determining(DUTY, NOW)
                .change(mode(TAXI, LocalDate.of(2027, 2, 1), TEXT), null)
                .getFirst());
        var changed = again.decide(List.of(proposal().lineId()), ISSUED, Activity.UNKNOWN);
        assertThat(changed).containsExactly(modeChanged());
        assertThat(again.apply(modeChanged()).decided().newest())
                .hasValueSatisfying(it -> assertThat(it.lineId()).isEqualTo(Determinations.lineId(GRANT, 2)));
    }

    @Test
    void C4_a_refusal_waits_for_its_decision_too() {
        var refusal = grant(assessed(), refused());
        assertThat(refusal.decided().carried()).isFalse();
        assertThat(refusal.decide(List.of(refusal.decisionLineId()), ISSUED, Activity.UNKNOWN))
                .containsExactly(decided());
        assertThat(refusal.apply(decided()).decide(List.of(refusal.decisionLineId()), ISSUED, Activity.UNKNOWN))
                .isEmpty();
    }

    @Test
    void R50_another_mode_rests_on_an_assessment_too() {
        var running = grant(assessed(), granted(), started());
        refused(
                "TRANSPORT_ASSESSMENT_TEXT_REQUIRED",
                () -> running.determining(DUTY, NOW).change(mode(OWN_BUS, DEC_1, BLANK), null));
    }

    @Test
    void the_same_mode_is_no_change_and_history_is_not_rewritten() {
        var running = grant(assessed(), granted(), started());
        refused(
                "TRANSPORT_TERMS_UNCHANGED",
                () -> running.determining(DUTY, NOW).change(mode(TAXI, DEC_1, TEXT), null));
        refused(
                "TRANSPORT_TERMS_BEFORE_CURRENT",
                () -> running.determining(DUTY, NOW).change(mode(OWN_BUS, DEC_1.minusDays(1), TEXT), null));
    }

    @Test
    void TR_01_TR_04_there_is_no_amount_in_a_transport_grant_so_no_charge_can_be_mixed_into_it() {
        assertThat(typesIn(TransportGrant.class)).contains(Schedule.class).noneMatch(Given::isAmount);
        assertThat(typesIn(RideWeek.class)).contains(Ride.class).noneMatch(Given::isAmount);
        assertThat(typesIn(WithAnAmount.class)).anyMatch(Given::isAmount);
    }

    private record WithAnAmount(BigDecimal charge) {}

    private static Set<Class<?>> typesIn(Class<?> root) {
        var found = new HashSet<Class<?>>();
        var next = new ArrayDeque<Class<?>>(List.of(root));
        while (!next.isEmpty()) {
            var type = next.remove();
            if (found.add(type) && type.isRecord()) {
                for (var component : type.getRecordComponents()) {
                    next.add(component.getType());
                    Given.argumentsOf(component.getGenericType()).forEach(next::add);
                }
            }
        }
        return found;
    }
}
