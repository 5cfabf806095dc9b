package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.REASON;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.TRANSPORT;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.content;
import static dk.samvaer.plan.domain.Plans.drafting;
import static dk.samvaer.plan.domain.Plans.knowing;
import static dk.samvaer.plan.domain.Plans.refused;
import static dk.samvaer.plan.domain.Plans.written;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.plan.domain.content.Involvement.Kind;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.plan.domain.content.TransportSection.Absence;
import dk.samvaer.plan.domain.content.TransportSection.Statement;
import dk.samvaer.plan.domain.facts.ExternalFact;
import dk.samvaer.plan.domain.facts.OtherMeasure;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdoptingThePlanTest {
    private static final Statement NOT_NEEDED = new Statement(Absence.NOT_NEEDED, null, Plans.WORD);
    private static final Statement NOT_GRANTED = new Statement(Absence.NOT_GRANTED, REASON, null);
    private static final UUID LINE = UUID.fromString("2a4c6e80-9b1d-4f3a-8c5e-7d9f1b3a5c06");
    private static final ExternalFact DECISION =
            new ExternalFact.DecisionIssued(List.of(new ExternalFact.DecisionIssued.Line(LINE, "TRANSPORT")));
    private static final Confidential BLANK = Confidential.of(" ");

    @Test
    void AP_07_adopted_on_2026_11_30_it_is_followed_up_on_2027_11_30() {
        var adopted = (ActionPlanEvent.Adopted) adopt(written(), NOT_NEEDED).getFirst();
        assertThat(adopted.followUp().on()).isEqualTo(LocalDate.of(2027, 11, 30));
        assertThat(adopted.plan().version()).isEqualTo(1);
        assertThat(adopted.plan().adoptedOn()).isEqualTo(TODAY);
    }

    @Test
    void R49_AP_04_the_plan_states_the_granted_means_of_transport() {
        var granted = knowing(written(), new ExternalFact.TransportGranted(TRANSPORT, "TAXI", TRANSPORT));
        assertThat(section(granted, Statement.NONE)).isEqualTo(new TransportSection("TAXI", null, null, null));
    }

    @Test
    void R49_AP_04_without_a_word_on_transport_it_is_not_adopted() {
        refused("TRANSPORT_SECTION_MISSING", () -> adopt(written(), Statement.NONE));
    }

    @Test
    void AP_04_where_none_is_needed_the_plan_says_so_in_the_citizens_words() {
        assertThat(section(written(), NOT_NEEDED))
                .isEqualTo(new TransportSection(null, Absence.NOT_NEEDED, null, Plans.WORD));
        refused("TRANSPORT_WORD_MISSING", () -> adopt(written(), new Statement(Absence.NOT_NEEDED, REASON, null)));
        refused("TRANSPORT_WORD_MISSING", () -> adopt(written(), saying(BLANK, TODAY)));
        refused("DATE_IN_FUTURE", () -> adopt(written(), saying(REASON, TODAY.plusDays(1))));
    }

    @Test
    void TR_03_the_plan_states_a_refusal_only_where_transport_was_refused() {
        refused("TRANSPORT_REFUSAL_MISSING", () -> adopt(written(), NOT_GRANTED));
        var ended = knowing(
                knowing(written(), new ExternalFact.TransportGranted(TRANSPORT, "TAXI", TRANSPORT)),
                new ExternalFact.TransportEnded(TRANSPORT));
        refused("TRANSPORT_REFUSAL_MISSING", () -> adopt(ended, NOT_GRANTED));
        assertThat(adopt(withTransportRefused(written()), NOT_GRANTED)).hasSize(1);
        refused(
                "TRANSPORT_REASON_REQUIRED",
                () -> adopt(withTransportRefused(written()), new Statement(Absence.NOT_GRANTED, BLANK, null)));
    }

    @Test
    void TR_03_DE_05_while_the_grant_runs_a_plan_adopts_no_transport_that_no_decision_carries() {
        var granted = knowing(running(), new ExternalFact.TransportGranted(TRANSPORT, "TAXI", LINE));
        refused("TRANSPORT_DECISION_MISSING", () -> adopt(granted, Statement.NONE));
        refused("TRANSPORT_DECISION_MISSING", () -> adopt(withTransportRefused(running()), NOT_GRANTED));
        assertThat(adopt(knowing(granted, DECISION), Statement.NONE)).hasSize(1);
        var before = knowing(knowing(running(), DECISION), new ExternalFact.TransportGranted(TRANSPORT, "TAXI", LINE));
        assertThat(adopt(before, Statement.NONE)).as("whichever topic is ahead").hasSize(1);
    }

    @Test
    void AP_04_the_plan_does_not_contradict_the_grant() {
        var granted = knowing(written(), new ExternalFact.TransportGranted(TRANSPORT, "TAXI", TRANSPORT));
        refused("TRANSPORT_CONTRADICTS_GRANT", () -> adopt(granted, NOT_NEEDED));
    }

    @Test
    void AP_04_a_request_is_decided_before_the_plan_is_adopted() {
        var asked = knowing(written(), new ExternalFact.TransportRequested(TRANSPORT));
        refused("TRANSPORT_NOT_DECIDED", () -> adopt(asked, NOT_NEEDED));
        assertThat(adopt(knowing(asked, new ExternalFact.TransportWithdrawn(TRANSPORT)), NOT_NEEDED))
                .hasSize(1);
        var refused = knowing(asked, new ExternalFact.TransportRefused(TRANSPORT, TRANSPORT));
        assertThat(adopt(refused, NOT_GRANTED)).hasSize(1);
    }

    @Test
    void AP_06_R25_the_supplier_of_every_other_measure_is_involved() {
        refused("INTERDISCIPLINARY_INVOLVEMENT_MISSING", () -> adopt(withMeasures(written()), NOT_NEEDED));
        var half = List.of(new Involvement("85", "bo-og-naboskab", Kind.PARTICIPATED, null));
        refused("INTERDISCIPLINARY_INVOLVEMENT_MISSING", () -> adopt(involving(half), NOT_NEEDED));
        var all = List.of(half.getFirst(), new Involvement("108", "skovhuset", Kind.CONTRIBUTED_IN_WRITING, null));
        assertThat(adopt(involving(all), NOT_NEEDED)).hasSize(1);
    }

    @Test
    void AP_06_who_was_invited_and_declined_did_so_for_a_reason() {
        refused("INVOLVEMENT_REASON_REQUIRED", () -> adopt(involving(declining(null)), NOT_NEEDED));
        assertThat(adopt(involving(declining(REASON)), NOT_NEEDED)).hasSize(1);
    }

    @Test
    void SM_a_plan_is_adopted_once() {
        refused("ACTION_PLAN_STATE_FORBIDS", () -> adopt(Plans.adoptedWith("TAXI"), Statement.NONE));
    }

    @Test
    void AP_03_an_adopted_plan_is_not_written_in() {
        refused("ACTION_PLAN_STATE_FORBIDS", () -> Plans.write(Plans.adoptedWith("TAXI"), content()));
    }

    private static Statement saying(Confidential words, LocalDate on) {
        var word = new TransportSection.Word(TransportSection.Word.Speaker.GUARDIAN, on, words);
        return new Statement(Absence.NOT_NEEDED, null, word);
    }

    private static ActionPlan running() {
        return knowing(written(), new ExternalFact.Granted(LINE, Plans.CITIZEN, TODAY, 3, "nsv"));
    }

    private static ActionPlan withTransportRefused(ActionPlan plan) {
        var asked = knowing(plan, new ExternalFact.TransportRequested(TRANSPORT));
        return knowing(asked, new ExternalFact.TransportRefused(TRANSPORT, LINE));
    }

    private static List<ActionPlanEvent> adopt(ActionPlan plan, Statement transport) {
        return Plans.adopt(plan, transport);
    }

    private static TransportSection section(ActionPlan plan, Statement transport) {
        return ((ActionPlanEvent.Adopted) adopt(plan, transport).getFirst())
                .plan()
                .transport();
    }

    private static ActionPlan involving(List<Involvement> involvement) {
        var plan = withMeasures(drafting());
        return after(plan, Plans.write(plan, content(involvement)));
    }

    private static ActionPlan withMeasures(ActionPlan plan) {
        return knowing(
                plan,
                new ExternalFact.Assessed(
                        List.of(new OtherMeasure("85", "bo-og-naboskab"), new OtherMeasure("108", "skovhuset"))));
    }

    private static List<Involvement> declining(@Nullable Confidential reason) {
        return List.of(
                new Involvement("85", "bo-og-naboskab", Kind.INVITED_DECLINED, reason),
                new Involvement("108", "skovhuset", Kind.PARTICIPATED, null));
    }
}
