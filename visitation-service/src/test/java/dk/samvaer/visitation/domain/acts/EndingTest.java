package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.cause;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseAdministration;
import dk.samvaer.visitation.domain.cases.CaseAdministration.Closing;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.DecisionEvent;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.cases.ReassessmentEvent;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EndingTest {
    private static final Actor CITIZEN = new Actor("citizen-1", Role.CITIZEN);
    private static final Period FIVE_YEARS = Period.ofYears(5);
    private static final Instant AFTER_START = DanishTime.startOf(START.plusDays(1));
    private static final UUID REQUEST = UUID.fromString("11111111-0000-4000-8000-000000000077");

    @Test
    void a_citizen_withdraws_before_there_is_a_decision_and_not_later() {
        var withdrawn = Sample.appraised(Sample.findings(FunctionalLevel.L3))
                .when(it -> new Ending(it, NOW).withdraw(CITIZEN, FIVE_YEARS))
                .after();
        assertThat(withdrawn.state()).isEqualTo(CaseState.WITHDRAWN);
        Sample.newCase()
                .when(it -> new Ending(it, NOW).withdraw(CITIZEN, FIVE_YEARS))
                .then()
                .containsExactly(closed(Closing.Reason.WITHDRAWN, TODAY, CITIZEN));
        Sample.decided()
                .when(it -> new Ending(it, NOW).withdraw(CITIZEN, FIVE_YEARS))
                .refused("CASE_STATE_FORBIDS");
    }

    @Test
    void a_case_is_closed_when_its_refusal_is_final_and_not_before() {
        refused().when(EndingTest::close).refused("REFUSAL_NOT_FINAL");
        var closed = finallyRefused().when(EndingTest::close).after();
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.administration().closing()).isEqualTo(closing(Closing.Reason.REFUSED, TODAY));
    }

    @Test
    void DE_04_a_case_is_closed_when_its_grant_has_ended_by_decision_and_not_before_its_last_day_is_over() {
        Sample.active().when(EndingTest::close).refused("GRANT_RUNS");
        terminated().when(EndingTest::close).refused("GRANT_RUNS");
        terminated()
                .when(it -> new Ending(it, AFTER_START).close(VISITATOR, FIVE_YEARS))
                .then()
                .containsExactly(closed(Closing.Reason.GRANT_TERMINATED, START.plusDays(1), VISITATOR));
        Sample.reassessing().when(EndingTest::close).refused("CASE_STATE_FORBIDS");
    }

    @Test
    void death_ends_grant_reassessment_and_case_from_any_state() {
        var open = Sample.reassessing();
        var grant = Objects.requireNonNull(open.asCase().grant());
        open.when(EndingTest::die)
                .then()
                .containsExactly(
                        new GrantEvent.Terminated(grant.id(), grant.decisionId(), TODAY, "DECEASED"),
                        new GrantEvent.Ended(grant.id()),
                        new ReassessmentEvent.Closed(
                                Sample.openReassessment(open.asCase()),
                                Reassessment.Outcome.NO_CHANGE,
                                null,
                                null,
                                TODAY),
                        closed(Closing.Reason.DECEASED, TODAY, VISITATOR));
        for (var given : List.of(Sample.newCase(), Sample.ready(), Sample.decided(), open, finallyRefused())) {
            assertThat(given.when(EndingTest::die).after().state()).isEqualTo(CaseState.CLOSED);
        }
    }

    @Test
    void what_was_being_prepared_ends_with_the_case() {
        var drafting = Sample.drafted(Sample.findings(FunctionalLevel.L3), Sample.grant())
                .when(it -> new Assessing(it, NOW)
                        .draft(Sample.findings(FunctionalLevel.L2), SampleAuthority.METHODS, VISITATOR))
                .given();
        for (var after : List.of(
                drafting.when(EndingTest::die).after(),
                drafting.when(it -> new Ending(it, NOW).withdraw(CITIZEN, FIVE_YEARS))
                        .after())) {
            assertThat(after.decisions().all()).noneMatch(Decision::open);
            assertThat(after.assessments().inProgress()).isEmpty();
        }
    }

    @Test
    void death_is_registered_once_lies_not_ahead_and_nothing_is_decided_after_it() {
        var dead = Sample.active().when(EndingTest::die).given();
        dead.when(EndingTest::die).refused("CASE_STATE_FORBIDS");
        dead.when(it -> applyAnew(it, TODAY)).refused("CASE_STATE_FORBIDS");
        dead.when(it -> new Reassessing(it, NOW).observe(cause(REQUEST, Trigger.LOW_BENEFIT)))
                .then()
                .isEmpty();
        Sample.active()
                .when(it -> new Ending(it, NOW).registerDeath(TODAY.plusDays(1), VISITATOR, FIVE_YEARS))
                .refused("DATE_IN_FUTURE");
    }

    @Test
    void SU_05_a_need_change_reported_on_the_day_of_a_death_is_answered_as_closed() {
        var dead = Sample.active().when(EndingTest::die).given();
        var answered = dead.when(it -> new Reassessing(it, NOW).report(cause(REQUEST, Trigger.SUPPLIER_NEED_CHANGE)));
        answered.then()
                .singleElement()
                .isInstanceOfSatisfying(
                        ReassessmentEvent.AnsweredAfterEnd.class,
                        it -> assertThat(it.reportId()).isEqualTo(REQUEST));
        assertThat(answered.after().state()).isEqualTo(CaseState.CLOSED);
        assertThat(answered.after().reassessments().current()).isEmpty();
        Sample.active()
                .when(it -> new Reassessing(it, NOW).report(cause(REQUEST, Trigger.SUPPLIER_NEED_CHANGE)))
                .then()
                .noneMatch(ReassessmentEvent.AnsweredAfterEnd.class::isInstance);
    }

    @Test
    void SU_05_a_need_change_reported_after_a_case_was_closed_is_answered_and_reopens_nothing() {
        var closed = finallyRefused().when(EndingTest::close).given();
        var answered = closed.when(it -> new Reassessing(it, NOW).report(cause(REQUEST, Trigger.SUPPLIER_NEED_CHANGE)));
        answered.then().hasSize(1).hasOnlyElementsOfType(ReassessmentEvent.AnsweredAfterEnd.class);
        assertThat(answered.after().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void SU_05_a_need_change_that_is_open_at_an_erasure_is_closed_before_it_and_a_later_one_is_answered() {
        var how = new CaseAdministration.Erasure(
                CaseAdministration.Erasure.Basis.COURT_ORDER, "BS-1/2026", TODAY, VISITATOR);
        var erasing = Sample.reassessing().when(it -> new Ending(it, NOW).erase(how));
        erasing.then().hasSize(2);
        assertThat(erasing.then().actual().getFirst()).isInstanceOf(ReassessmentEvent.Closed.class);
        var erased = erasing.given();
        erased.when(it -> new Ending(it, NOW).erase(how)).then().isEmpty();
        erased.when(it -> new Reassessing(it, NOW).report(cause(REQUEST, Trigger.SUPPLIER_NEED_CHANGE)))
                .then()
                .singleElement()
                .isInstanceOf(ReassessmentEvent.AnsweredAfterEnd.class);
    }

    @Test
    void a_new_application_takes_a_closed_case_up_again_and_it_is_kept_for_as_long_as_it_runs() {
        var closed = finallyRefused().when(EndingTest::close).given();
        var again = closed.when(it -> applyAnew(it, TODAY)).after();
        assertThat(again.state()).isEqualTo(CaseState.REASSESSING);
        assertThat(again.administration().closing()).isNull();
        assertThat(again.reassessments().current().orElseThrow().trigger()).isEqualTo(Trigger.CITIZEN_REQUEST);
        Sample.active().when(it -> applyAnew(it, TODAY)).refused("CASE_STATE_FORBIDS");
        closed.when(it -> applyAnew(it, TODAY.plusDays(1))).refused("DATE_IN_FUTURE");
    }

    @Test
    void CP_07_a_late_complaint_takes_a_closed_case_up_again_and_an_observation_of_need_does_not() {
        var closed = finallyRefused().when(EndingTest::close).given();
        var complaint = Sample.complaintAbout(Sample.firstDecision(closed.asCase()));
        assertThat(closed.when(it -> new Reviewing(it, NOW).complain(complaint))
                        .after()
                        .state())
                .isEqualTo(CaseState.REASSESSING);
        closed.when(it -> new Reassessing(it, NOW).observe(cause(REQUEST, Trigger.FOLLOW_UP)))
                .then()
                .isEmpty();
        closed.when(it -> new Reassessing(it, NOW).request(cause(REQUEST, Trigger.CITIZEN_REQUEST)))
                .refused("CASE_STATE_FORBIDS");
    }

    private static Given refused() {
        return Sample.issue(
                Sample.drafted(Sample.findings(FunctionalLevel.L2), recommendation(DecisionKind.REFUSAL, null)));
    }

    private static Given finallyRefused() {
        var refused = refused();
        return refused.and(new DecisionEvent.BecameFinal(Sample.firstDecision(refused.asCase())));
    }

    /** The last day is the day on which the sample's grant starts. */
    private static Given terminated() {
        return Sample.issue(Sample.wishing(Sample.reassessing(), DecisionKind.TERMINATION)
                .when(it -> new Deciding(it, NOW).draft(recommendation(DecisionKind.TERMINATION, null), VISITATOR))
                .given());
    }

    private static List<CaseEvent> close(Case it) {
        return new Ending(it, NOW).close(VISITATOR, FIVE_YEARS);
    }

    private static List<CaseEvent> die(Case it) {
        return new Ending(it, NOW).registerDeath(TODAY, VISITATOR, FIVE_YEARS);
    }

    private static List<CaseEvent> applyAnew(Case it, LocalDate receivedOn) {
        return new Reassessing(it, NOW).applyAnew(cause(REQUEST, Trigger.CITIZEN_REQUEST), receivedOn);
    }

    private static CaseAdministrationEvent.Closed closed(Closing.Reason reason, LocalDate on, Actor by) {
        return new CaseAdministrationEvent.Closed(closing(reason, on), by);
    }

    private static Closing closing(Closing.Reason reason, LocalDate on) {
        return new Closing(reason, on, on.plusYears(5));
    }
}
