package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.CASE;
import static dk.samvaer.plan.domain.Plans.CITIZEN;
import static dk.samvaer.plan.domain.Plans.NOW;
import static dk.samvaer.plan.domain.Plans.TRANSPORT;
import static dk.samvaer.plan.domain.Plans.VIEW;
import static dk.samvaer.plan.domain.Plans.VISITATOR;
import static dk.samvaer.plan.domain.Plans.YEARLY;
import static dk.samvaer.plan.domain.Plans.adoptedWith;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.content;
import static dk.samvaer.plan.domain.Plans.knowing;
import static dk.samvaer.plan.domain.Plans.written;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.ActionPlan.Status;
import dk.samvaer.plan.domain.TransportSection.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewVersionsOfThePlanTest {
    private static final UUID GRANT = UUID.fromString("5e8a7c1d-2b4f-4a6e-9d0c-1f2e3d4c5b05");

    @Test
    void AP_04_another_mode_of_transport_makes_a_new_version_that_carries_it() {
        var changed = new ExternalFact.TransportGranted(TRANSPORT, "PUBLIC_TRANSPORT");
        assertThat(adoptedWith("TAXI").note(changed))
                .containsExactly(new ActionPlanEvent.Noted(changed), new ActionPlanEvent.RevisionBegun(content()));
        var drafting = knowing(adoptedWith("TAXI"), changed);
        assertThat(drafting.status()).isEqualTo(Status.DRAFTING);
        assertThat(drafting.versions().number()).isEqualTo(2);
        var adopted = after(drafting, drafting.adopt(VIEW, Statement.NONE, YEARLY, VISITATOR, NOW));
        assertThat(adopted.versions().adopted())
                .extracting(plan -> plan.transport().mode())
                .isEqualTo("PUBLIC_TRANSPORT");
    }

    @Test
    void AP_04_the_same_mode_makes_no_new_version() {
        var same = new ExternalFact.TransportGranted(TRANSPORT, "TAXI");
        assertThat(adoptedWith("TAXI").note(same)).containsExactly(new ActionPlanEvent.Noted(same));
    }

    @Test
    void AP_04_while_drafting_a_granted_mode_is_only_noted() {
        var granted = new ExternalFact.TransportGranted(TRANSPORT, "TAXI");
        assertThat(written().note(granted)).containsExactly(new ActionPlanEvent.Noted(granted));
    }

    @Test
    void SM_the_version_in_force_stays_until_the_next_is_adopted_and_is_then_superseded() {
        var drafting = knowing(adoptedWith("TAXI"), new ExternalFact.TransportGranted(TRANSPORT, "PUBLIC_TRANSPORT"));
        assertThat(drafting.versions().adopted())
                .extracting(AdoptedPlan::version)
                .isEqualTo(1);
        var adopted = after(drafting, drafting.adopt(VIEW, Statement.NONE, YEARLY, VISITATOR, NOW));
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
        var granted = new ExternalFact.TransportGranted(TRANSPORT, "TAXI");
        var plan = after(ActionPlan.expect(CASE, first -> first.note(granted)));
        assertThat(plan.citizenId()).as("nobody's until the case is heard of").isNotEqualTo(CITIZEN);
        assertThat(knowing(plan, new ExternalFact.CaseOpened(CITIZEN)).citizenId())
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
