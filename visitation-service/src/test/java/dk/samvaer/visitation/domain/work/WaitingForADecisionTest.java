package dk.samvaer.visitation.domain.work;

import static dk.samvaer.visitation.domain.Sample.PLAN;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.appraised;
import static dk.samvaer.visitation.domain.Sample.drafted;
import static dk.samvaer.visitation.domain.Sample.factFinding;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.grant;
import static dk.samvaer.visitation.domain.Sample.newCase;
import static dk.samvaer.visitation.domain.Sample.ready;
import static dk.samvaer.visitation.domain.work.Waiting.assertWaits;
import static dk.samvaer.visitation.domain.work.Waiting.work;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.acts.FindingFactsTest;
import dk.samvaer.visitation.domain.cases.CaseAdministration;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What waits for whom from the enquiry to the decision, and that nothing waits in a closed case. */
class WaitingForADecisionTest {
    private static final LocalDate DECIDE_BY = TODAY.plusWeeks(6);

    @Test
    void CO_02_in_a_new_case_the_visitator_is_to_send_the_notice() {
        assertWaits(newCase(), Task.SEND_NOTICE, Role.VISITATOR, DECIDE_BY);
    }

    @Test
    void AS_01_then_the_assessment_and_the_offer_of_a_plan_wait() {
        assertThat(work(factFinding()).items())
                .extracting(Work.Item::task)
                .containsExactly(Task.ASSESS, Task.OFFER_PLAN);
    }

    @Test
    void CO_01_an_answer_is_watched_for_until_the_day_it_was_asked_for() {
        assertThat(work(FindingFactsTest.requested()).of(Role.VISITATOR))
                .contains(new Work.Item(Task.AWAIT_INFORMATION, TODAY, TODAY.plusWeeks(2)));
        assertThat(work(FindingFactsTest.answered(FindingFactsTest.requested())).items())
                .extracting(Work.Item::task)
                .doesNotContain(Task.AWAIT_INFORMATION);
    }

    @Test
    void CO_02_a_request_without_consent_waits_for_a_leader_and_the_party_is_told_of_the_assessment_only() {
        var work = work(FindingFactsTest.withoutConsent());
        assertThat(work.nextActor()).contains(Role.LEADER);
        assertThat(work.asSeenByTheParty().items())
                .extracting(Work.Item::task)
                .contains(Task.ASSESS)
                .doesNotContain(Task.APPROVE_INFORMATION_REQUEST);
    }

    @Test
    void AP_02_it_is_the_citizens_turn_while_the_plan_is_offered_and_the_visitator_keeps_the_case_in_view() {
        var waiting = appraised(findings(FunctionalLevel.L3)).and(new ExternalFact.PlanOffered(PLAN, TODAY));
        assertThat(work(waiting).nextActor()).contains(Role.CITIZEN);
        assertThat(work(waiting).of(Role.VISITATOR))
                .extracting(Work.Item::task)
                .containsExactly(Task.DECIDE, Task.AWAIT_PLAN);
    }

    @Test
    void TR_03_a_transport_that_was_asked_for_is_decided_before_the_rest() {
        var transport = new ExternalFact.TransportRequested(UUID.randomUUID(), UUID.randomUUID());
        assertWaits(
                appraised(findings(FunctionalLevel.L3))
                        .and(
                                new ExternalFact.PlanOffered(PLAN, TODAY),
                                new ExternalFact.PlanDeclined(PLAN, TODAY),
                                transport),
                Task.DECIDE_TRANSPORT,
                Role.VISITATOR,
                DECIDE_BY);
    }

    @Test
    void a_case_that_is_ready_is_decided_and_a_draft_is_issued() {
        assertWaits(ready(), Task.DECIDE, Role.VISITATOR, DECIDE_BY);
        assertWaits(drafted(findings(FunctionalLevel.L3), grant()), Task.ISSUE, Role.VISITATOR, DECIDE_BY);
    }

    @Test
    void nothing_is_left_to_do_in_a_case_that_was_closed() {
        var retention = TODAY.plusYears(5);
        var closing = new CaseAdministration.Closing(CaseAdministration.Closing.Reason.WITHDRAWN, TODAY, retention);
        assertThat(work(factFinding().and(new CaseAdministrationEvent.Closed(closing, Sample.VISITATOR)))
                        .items())
                .isEmpty();
    }
}
