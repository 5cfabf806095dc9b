package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.CASE;
import static dk.samvaer.plan.domain.Plans.CITIZEN;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.TRANSPORT;
import static dk.samvaer.plan.domain.Plans.adoptedWith;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.content;
import static dk.samvaer.plan.domain.Plans.knowing;
import static dk.samvaer.plan.domain.Plans.known;
import static dk.samvaer.plan.domain.Plans.written;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.ActionPlan.Status;
import dk.samvaer.plan.domain.content.TransportSection.Statement;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.facts.ExternalFacts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewVersionsOfThePlanTest {
    private static final UUID GRANT = UUID.fromString("5e8a7c1d-2b4f-4a6e-9d0c-1f2e3d4c5b05");

    @Test
    void AP_04_another_mode_of_transport_makes_a_new_version_that_carries_it() {
        var changed = new ExternalFact.TransportChanged(TRANSPORT, "PUBLIC_TRANSPORT");
        assertThat(adoptedWith("TAXI").note(changed))
                .containsExactly(new ActionPlanEvent.Noted(changed), new ActionPlanEvent.RevisionBegun(content()));
        var drafting = knowing(adoptedWith("TAXI"), changed);
        assertThat(drafting.status()).isEqualTo(Status.DRAFTING);
        assertThat(drafting.versions().number()).isEqualTo(2);
        var adopted = after(drafting, Plans.adopt(drafting, Statement.NONE));
        assertThat(adopted.versions().adopted())
                .extracting(plan -> plan.transport().mode())
                .isEqualTo("PUBLIC_TRANSPORT");
    }

    @Test
    void TR_03_while_the_grant_runs_the_new_version_waits_for_the_decision_that_carries_the_line() {
        var running = knowing(adoptedWith("TAXI"), new ExternalFact.Granted(GRANT, CITIZEN, TODAY, 3, "nsv"));
        var granted = new ExternalFact.TransportGranted(TRANSPORT, "BUS", GRANT);
        assertThat(running.note(granted)).containsExactly(new ActionPlanEvent.Noted(granted));
        var decided =
                new ExternalFact.DecisionIssued(List.of(new ExternalFact.DecisionIssued.Line(GRANT, "TRANSPORT")));
        assertThat(knowing(running, granted).note(decided))
                .containsExactly(new ActionPlanEvent.Noted(decided), new ActionPlanEvent.RevisionBegun(content()));
    }

    @Test
    void DE_04_a_grant_that_is_to_end_is_known_with_its_last_day_and_another_grant_ends_nothing() {
        var grantId = UUID.randomUUID();
        var granted = knowing(known(), new ExternalFact.Granted(grantId, Plans.CITIZEN, Plans.TODAY, 3, "nsv"));
        var ending = knowing(granted, new ExternalFact.GrantTerminated(grantId, Plans.DUE));
        assertThat(ending.facts().grant())
                .isEqualTo(new ExternalFacts.Grant(grantId, Plans.TODAY, 3, "nsv", Plans.DUE));
        assertThat(knowing(granted, new ExternalFact.GrantTerminated(UUID.randomUUID(), Plans.DUE))
                        .facts()
                        .grant())
                .isEqualTo(granted.facts().grant());
    }

    @Test
    void AP_04_another_mode_that_is_proposed_counts_at_once_only_before_there_is_a_grant() {
        var proposed = new ExternalFact.TransportChangeProposed(TRANSPORT, "BUS", GRANT);
        assertThat(knowing(adoptedWith("TAXI"), proposed).status()).isEqualTo(Status.DRAFTING);
        var running = knowing(adoptedWith("TAXI"), new ExternalFact.Granted(GRANT, CITIZEN, TODAY, 3, "nsv"));
        assertThat(running.note(proposed)).containsExactly(new ActionPlanEvent.Noted(proposed));
    }

    @Test
    void AP_04_the_same_mode_makes_no_new_version() {
        var same = new ExternalFact.TransportGranted(TRANSPORT, "TAXI", TRANSPORT);
        assertThat(adoptedWith("TAXI").note(same)).containsExactly(new ActionPlanEvent.Noted(same));
    }

    @Test
    void AP_04_while_drafting_a_granted_mode_is_only_noted() {
        var granted = new ExternalFact.TransportGranted(TRANSPORT, "TAXI", TRANSPORT);
        assertThat(written().note(granted)).containsExactly(new ActionPlanEvent.Noted(granted));
    }

    @Test
    void SM_the_version_in_force_stays_until_the_next_is_adopted_and_is_then_superseded() {
        var drafting = knowing(adoptedWith("TAXI"), new ExternalFact.TransportChanged(TRANSPORT, "PUBLIC_TRANSPORT"));
        assertThat(drafting.versions().adopted())
                .extracting(AdoptedPlan::version)
                .isEqualTo(1);
        var adopted = after(drafting, Plans.adopt(drafting, Statement.NONE));
        assertThat(adopted.versions().superseded())
                .extracting(AdoptedPlan::version)
                .containsExactly(1);
        assertThat(adopted.versions().adopted())
                .extracting(AdoptedPlan::version)
                .isEqualTo(2);
    }

    @Test
    void TR_05_a_transport_that_ended_is_no_longer_in_force() {
        var ended = knowing(adoptedWith("TAXI"), new ExternalFact.TransportEnded(TRANSPORT));
        assertThat(ended.facts().transport().mode()).isNull();
        assertThat(ended.status()).isEqualTo(Status.ADOPTED);
    }

    @Test
    void DP_03_whatever_is_heard_first_of_a_case_begins_its_plan() {
        var granted = new ExternalFact.TransportGranted(TRANSPORT, "TAXI", TRANSPORT);
        var plan = after(ActionPlan.expect(CASE, first -> first.note(granted)));
        assertThat(plan.citizenId()).as("nobody's until the case is heard of").isNotEqualTo(CITIZEN);
        assertThat(knowing(plan, new ExternalFact.CaseOpened(CITIZEN, Plans.OPENED, "2026-000123"))
                        .citizenId())
                .isEqualTo(CITIZEN);
    }

    @Test
    void R28_an_open_reassessment_is_known_until_it_is_closed() {
        var opened = knowing(adoptedWith("TAXI"), new ExternalFact.ReassessmentOpened(GRANT));
        assertThat(opened.facts().openReassessments()).containsExactly(GRANT);
        assertThat(knowing(opened, new ExternalFact.ReassessmentClosed(GRANT))
                        .facts()
                        .openReassessments())
                .isEmpty();
    }
}
