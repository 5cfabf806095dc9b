package dk.samvaer.visitation.domain.rules;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.LEADER;
import static dk.samvaer.visitation.domain.Sample.REASONS;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.drafted;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.issuing;
import static dk.samvaer.visitation.domain.Sample.judged;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.rules.Readying.readying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.acts.Assessing;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Findings.Ground;
import dk.samvaer.visitation.domain.assessment.Findings.OpenAccess;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Justification.RefusalGround;
import dk.samvaer.visitation.domain.decision.Justification.RefusalReason;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.law.Dated;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision must state that differs from what the functional level normally means, and when a leader approves it. */
class DecidingAgainstTheLevelTest {
    private static final Findings L3 = findings(FunctionalLevel.L3);
    private static final OpenAccess CONSIDERED = new OpenAccess(true, false, null);
    private static final OpenAccess COVERS_NEED = new OpenAccess(true, true, null);

    @ParameterizedTest
    @CsvSource({"L1", "L2"})
    void TG_05_R21_level_1_and_2_are_granted_with_an_individual_reason_only(FunctionalLevel level) {
        readying(drafted(findings(level), Sample.grant())).refused("EXCEPTION_REASON_REQUIRED");
        readying(drafted(findings(level), recommendation(DecisionKind.GRANT, " ")))
                .refused("EXCEPTION_REASON_REQUIRED");
        var explained = Sample.issue(drafted(findings(level), recommendation(DecisionKind.GRANT, "Loses skills.")));
        assertThat(Sample.rationale(explained).steps())
                .contains(new Step("TG-05", "EXCEPTION_REASON_REQUIRED", Outcome.EXCEPTION, text("Loses skills.")));
    }

    @ParameterizedTest
    @CsvSource({"L3", "L4"})
    void R20_level_3_and_4_are_granted_without_further_reason(FunctionalLevel level) {
        readying(drafted(findings(level), Sample.grant())).then().isNotEmpty();
    }

    @Test
    void TG_06_R22_level_4_is_refused_only_for_a_stated_ground_and_with_a_leaders_approval() {
        var level4 = findings(FunctionalLevel.L4);
        readying(drafted(level4, recommendation(DecisionKind.REFUSAL, null))).refused("REFUSAL_GROUND_REQUIRED");
        var reasoned = drafted(level4, refusal(RefusalGround.EXHAUSTION, RefusalGround.MINIMAL_OR_NO_BENEFIT));
        readying(reasoned).refused("LEADER_APPROVAL_REQUIRED");
        var issued = issuing(approved(reasoned)).given();
        assertThat(Sample.rationale(issued).steps())
                .extracting(Step::code, Step::outcome)
                .contains(
                        tuple("EXHAUSTION", Outcome.EXCEPTION),
                        tuple("MINIMAL_OR_NO_BENEFIT", Outcome.EXCEPTION),
                        tuple("LEADER_APPROVAL_REQUIRED", Outcome.APPROVED));
    }

    @Test
    void
            TG_06_R22_a_grant_at_level_4_ends_against_the_citizens_wish_only_for_a_stated_ground_and_with_a_leaders_approval() {
        var assessed = Sample.reassessing()
                .when(it -> new Assessing(it, Sample.NOW)
                        .draft(findings(FunctionalLevel.L4), SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, Sample.NOW).complete(VISITATOR))
                .given();
        ending(assessed).refused("REFUSAL_GROUND_REQUIRED");
        ending(assessed, RefusalGround.EXHAUSTION).refused("LEADER_APPROVAL_REQUIRED");
        var wished = recommendation(DecisionKind.TERMINATION, null);
        readyingLast(Sample.wishing(assessed, DecisionKind.TERMINATION), wished)
                .then()
                .hasSize(1);
        readyingLast(Sample.wishing(assessed, Sample.anEnd(START.plusDays(1))), wished)
                .refused("REFUSAL_GROUND_REQUIRED");
    }

    @Test
    void TG_06_the_grounds_of_the_declaration_are_examples_and_each_ground_has_its_own_text() {
        var other = drafted(findings(FunctionalLevel.L4), refusal(RefusalGround.OTHER));
        issuing(approved(other)).then().isNotEmpty();
        var blank = why(new RefusalReason(RefusalGround.OTHER, text(" "), false));
        Sample.ready(findings(FunctionalLevel.L4))
                .when(it -> new Deciding(it, Sample.NOW)
                        .draft(recommendation(DecisionKind.REFUSAL, 3, REASONS, blank), VISITATOR))
                .refused("REASON_REQUIRED");
    }

    @Test
    void TG_06_a_ground_that_was_considered_and_not_met_is_recorded_as_such_and_does_not_carry_a_refusal() {
        var level4 = findings(FunctionalLevel.L4);
        var met = new RefusalReason(RefusalGround.EXHAUSTION, text("Seen on three visits."), false);
        var notMet = new RefusalReason(RefusalGround.MINIMAL_OR_NO_BENEFIT, text("Is glad of the music."), true);
        var notExhausted = new RefusalReason(RefusalGround.EXHAUSTION, text("Rests when needed."), true);
        var issued =
                issuing(approved(drafted(level4, refusal(why(met, notMet))))).given();
        assertThat(Sample.rationale(issued).steps())
                .contains(
                        new Step("TG-06", "EXHAUSTION", Outcome.EXCEPTION, met.text()),
                        new Step("TG-06", "MINIMAL_OR_NO_BENEFIT", Outcome.CONSIDERED, notMet.text()));
        readying(drafted(level4, refusal(why(met)))).refused("GROUND_NOT_CONSIDERED");
        readying(drafted(level4, refusal(why(notExhausted, notMet)))).refused("REFUSAL_GROUND_REQUIRED");
        Sample.ready(level4)
                .when(it -> new Deciding(it, Sample.NOW).draft(refusal(why(met, notMet, notExhausted)), VISITATOR))
                .refused("REFUSAL_GROUND_CONTRADICTED");
    }

    @Test
    void TG_07_level_0_is_let_in_with_a_reason_and_a_leaders_approval_and_never_refused_by_itself() {
        var level0 = findings(FunctionalLevel.L0);
        readying(drafted(level0, Sample.grant())).refused("EXCEPTION_REASON_REQUIRED");
        var reasoned = drafted(level0, recommendation(DecisionKind.GRANT, "Keeps the skills through the offer only."));
        readying(reasoned).refused("LEADER_APPROVAL_REQUIRED");
        issuing(approved(reasoned)).then().isNotEmpty();
    }

    @Test
    void TG_07_level_3_is_refused_only_where_the_ground_is_missing_or_open_access_covers_the_need() {
        var refusal = recommendation(DecisionKind.REFUSAL, null);
        readying(drafted(L3, refusal)).refused("LEVEL_ALONE_NO_REASON");
        var noGround = findings(Set.of(), CONSIDERED, judged(FunctionalLevel.L3, null));
        readying(drafted(noGround, refusal)).then().hasSize(1);
        var covered = findings(Set.of(Ground.PHYSICAL), COVERS_NEED, judged(FunctionalLevel.L3, null));
        readying(drafted(covered, refusal)).then().hasSize(1);
    }

    @Test
    void TG_06_where_both_grounds_are_required_one_of_them_or_another_is_not_enough() {
        var level4 = findings(FunctionalLevel.L4);
        readyingBoth(level4, RefusalGround.EXHAUSTION).refused("BOTH_GROUNDS_REQUIRED");
        readyingBoth(level4, RefusalGround.EXHAUSTION, RefusalGround.OTHER).refused("BOTH_GROUNDS_REQUIRED");
        readyingBoth(level4, RefusalGround.EXHAUSTION, RefusalGround.MINIMAL_OR_NO_BENEFIT)
                .refused("LEADER_APPROVAL_REQUIRED");
    }

    @Test
    void TG_07_a_grant_at_level_3_does_not_end_by_the_level_alone_against_the_citizens_wish() {
        ending(assessedAs(L3)).refused("LEVEL_ALONE_NO_REASON");
        ending(assessedAs(L3), RefusalGround.OTHER).refused("LEVEL_ALONE_NO_REASON");
        var covered = findings(Set.of(Ground.PHYSICAL), COVERS_NEED, judged(FunctionalLevel.L3, null));
        ending(assessedAs(covered)).then().hasSize(1);
        readyingLast(
                        Sample.wishing(Sample.reassessing(), DecisionKind.TERMINATION),
                        recommendation(DecisionKind.TERMINATION, null))
                .then()
                .hasSize(1);
    }

    private static Given assessedAs(Findings findings) {
        return Sample.reassessing()
                .when(it -> new Assessing(it, Sample.NOW).draft(findings, SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, Sample.NOW).complete(VISITATOR))
                .given();
    }

    private static Given.Then readyingBoth(Findings findings, RefusalGround... grounds) {
        var drafted = drafted(findings, refusal(grounds));
        var id = Sample.firstDecision(drafted.asCase());
        return drafted.when(it -> new Deciding(
                        it,
                        Sample.NOW,
                        new MunicipalChoices(LevelFourGrounds.BOTH, null, Dated.always(Reviewers.ANYBODY)))
                .ready(id, BORN, VISITATOR));
    }

    private static Given.Then ending(Given assessed, RefusalGround... grounds) {
        var it = refusal(grounds);
        var notWished = new Recommendation(
                DecisionKind.TERMINATION, START, null, null, null, REASONS, it.justification(), null);
        return readyingLast(assessed, notWished);
    }

    private static Given.Then readyingLast(Given given, Recommendation recommendation) {
        var drafted = given.when(it -> new Deciding(it, Sample.NOW).draft(recommendation, VISITATOR))
                .given();
        var id = drafted.asCase().decisions().all().getLast().id();
        return drafted.when(it -> new Deciding(it, Sample.NOW).ready(id, BORN, VISITATOR));
    }

    /** For these grounds; the declaration's others were considered and are not met. */
    private static Recommendation refusal(RefusalGround... grounds) {
        var met = Set.of(grounds);
        return refusal(why(Stream.of(RefusalGround.values())
                .filter(it -> met.contains(it) || !met.isEmpty() && it != RefusalGround.OTHER)
                .map(it -> new RefusalReason(it, text("Seen on three visits."), !met.contains(it)))
                .toArray(RefusalReason[]::new)));
    }

    private static Recommendation refusal(Justification why) {
        return recommendation(DecisionKind.REFUSAL, 3, REASONS, why);
    }

    private static Justification why(RefusalReason... reasons) {
        return new Justification(null, text("Agreed by phone."), List.of(reasons), List.of());
    }

    private static Given approved(Given drafted) {
        var id = Sample.firstDecision(drafted.asCase());
        var approved = drafted.when(it -> new Deciding(it, Sample.NOW).requestApproval(id, BORN, VISITATOR))
                .given()
                .when(it -> new Deciding(it, Sample.NOW).approve(id, BORN, text("Agreed."), LEADER))
                .given();
        assertThat(approved.asCase().decisions().get(id).status()).isEqualTo(DecisionStatus.READY);
        return approved;
    }
}
