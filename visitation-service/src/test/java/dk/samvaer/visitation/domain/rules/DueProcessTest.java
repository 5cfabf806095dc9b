package dk.samvaer.visitation.domain.rules;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.REASONS;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.acts.Assessing;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Recommendation.Reasons;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gets less than asked for is heard first, is told why, and is told how to complain. */
class DueProcessTest {

    @ParameterizedTest
    @EnumSource(names = {"PARTIAL_GRANT", "REFUSAL", "TERMINATION"})
    void PH_01_what_goes_against_the_party_is_not_ready_unheard_unless_it_is_said_why(DecisionKind kind) {
        readying(kind, Justification.NONE).refused("HEARING_MISSING");
        readying(kind, unheardBecause(" ")).refused("HEARING_MISSING");
        readying(kind, unheardBecause("The party said the same itself.")).then().hasSize(1);
    }

    @Test
    void PH_01_a_hearing_tells_the_facts_and_leaves_time_for_an_answer() {
        var facts = text("The report of the day centre.");
        assertThat(Hearing.sent(TODAY, TODAY.plusDays(1), facts, null).settled())
                .isFalse();
        assertThatThrownBy(() -> Hearing.sent(TODAY, TODAY, facts, null)).hasMessage("ANSWER_DATE_TOO_EARLY");
        assertThatThrownBy(() -> Hearing.sent(TODAY, TODAY.plusDays(1), text(" "), null))
                .hasMessage("HEARING_FACTS_MISSING");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void DE_01_each_of_the_three_parts_of_the_reasons_says_something(int blank) {
        var parts = List.of(part(blank == 0), part(blank == 1), part(blank == 2));
        var reasons = new Reasons(text(parts.get(0)), text(parts.get(1)), text(parts.get(2)));
        refusing(reasons).refused("REASONS_MISSING");
        refusing(REASONS).then().hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANT", "REFUSAL"})
    void DE_02_guidance_goes_with_every_decision_also_where_everything_is_given(DecisionKind kind) {
        var issued = Sample.issue(Sample.drafted(
                findings(kind == DecisionKind.GRANT ? FunctionalLevel.L3 : FunctionalLevel.L2),
                recommendation(kind, null)));
        assertThat(Sample.rationale(issued).guidance().weeks()).isEqualTo(4);
        assertThat(Sample.rationale(issued).steps())
                .contains(new Step("DE-02", "GUIDANCE_ATTACHED", Outcome.MET, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEL_141", "RSL_66", "RSL_67", "RSL_72", "FVL_22", "FVL_24", "FVL_25"})
    void CFG_01_no_decision_is_issued_where_a_rule_that_its_letter_states_has_no_valid_row(String key) {
        var drafted = Sample.drafted(findings(FunctionalLevel.L3), Sample.grant());
        var id = Sample.firstDecision(drafted.asCase());
        Sample.found(drafted, id)
                .when(it -> new Deciding(it, NOW)
                        .issue(id, Sample.sent(Delivery.LETTER), BORN, SampleAuthority.without(key), VISITATOR))
                .refused("LEGAL_REFERENCE_MISSING");
    }

    @Test
    void CFG_01_R8_no_decision_is_issued_where_the_register_holds_no_legal_basis() {
        var drafted = Sample.drafted(findings(FunctionalLevel.L3), Sample.grant());
        var id = Sample.firstDecision(drafted.asCase());
        var theCase = new Deciding(Sample.found(drafted, id).asCase(), NOW);
        var sent = Sample.sent(Delivery.LETTER);
        assertThat(theCase.issue(id, sent, BORN, SampleAuthority.AUTHORITY, VISITATOR))
                .isNotEmpty();
        assertThatThrownBy(() -> theCase.issue(id, sent, BORN, SampleAuthority.without("SEL_104"), VISITATOR))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo("LEGAL_REFERENCE_MISSING"));
    }

    private static Given.Then readying(DecisionKind kind, Justification justification) {
        var level = kind == DecisionKind.REFUSAL ? FunctionalLevel.L2 : FunctionalLevel.L3;
        var given = kind == DecisionKind.TERMINATION ? assessedAnew() : Sample.ready(findings(level));
        return readying(given, of(kind, justification));
    }

    private static Given.Then refusing(Reasons reasons) {
        var refusal = recommendation(DecisionKind.REFUSAL, 3, reasons, unheardBecause("Agreed by phone."));
        return readying(Sample.ready(findings(FunctionalLevel.L2)), refusal);
    }

    private static Given.Then readying(Given given, Recommendation recommendation) {
        var drafted = given.when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given();
        var id = drafted.asCase().decisions().all().getLast().id();
        return drafted.when(it -> new Deciding(it, NOW).ready(id, BORN, VISITATOR));
    }

    private static Given assessedAnew() {
        return Sample.reassessing()
                .when(it ->
                        new Assessing(it, NOW).draft(findings(FunctionalLevel.L2), SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
    }

    private static Recommendation of(DecisionKind kind, Justification justification) {
        return new Recommendation(kind, START, 3, "nsv", null, REASONS, justification, null);
    }

    private static Justification unheardBecause(String why) {
        return new Justification(text("Loses skills."), text(why), List.of(), List.of());
    }

    private static String part(boolean blank) {
        return blank ? " " : "Something.";
    }
}
