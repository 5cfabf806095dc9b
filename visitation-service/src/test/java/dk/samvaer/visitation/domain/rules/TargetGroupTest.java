package dk.samvaer.visitation.domain.rules;

import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.drafted;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.rules.Readying.readying;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.assessment.Findings.Ground;
import dk.samvaer.visitation.domain.assessment.Findings.OpenAccess;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Proposal;
import dk.samvaer.visitation.domain.decision.DecisionRationale.Step;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the offer is for: age, ground and level, and what the rules propose. */
class TargetGroupTest {
    private static final Findings L3 = findings(FunctionalLevel.L3);
    private static final OpenAccess CONSIDERED = new OpenAccess(true, false, null);
    private static final OpenAccess COVERS_NEED = new OpenAccess(true, true, null);

    @ParameterizedTest
    @CsvSource({
        "L0, NORMALLY_OUT",
        "L1, EXCEPTION_REQUIRED",
        "L2, EXCEPTION_REQUIRED",
        "L3, NORMALLY_IN",
        "L4, NORMALLY_IN"
    })
    void TG_08_the_rules_propose_by_level_and_say_why(FunctionalLevel level, Proposal proposal) {
        var proposed = TargetGroup.propose(findings(level));
        assertThat(proposed.proposal()).isEqualTo(proposal);
        assertThat(proposed.steps()).extracting(Step::rule).contains("TG-01", "TG-03", "TG-09");
    }

    @ParameterizedTest
    @CsvSource({"L3, GRANT, LEVEL_NORMALLY_IN", "L4, GRANT, LEVEL_NORMALLY_IN", "L2, REFUSAL, LEVEL_NORMALLY_OUT"})
    void TG_04_a_decision_shows_what_the_level_normally_means(FunctionalLevel level, DecisionKind kind, String code) {
        var issued = Sample.issue(drafted(findings(level), recommendation(kind, null)));
        assertThat(Sample.rationale(issued).steps())
                .filteredOn(it -> it.rule().equals("TG-04"))
                .extracting(Step::code)
                .containsExactly(code);
    }

    @Test
    void TG_08_nobody_is_proposed_without_a_ground_or_where_open_access_covers_the_need() {
        assertThat(TargetGroup.propose(findings(Set.of(), CONSIDERED, L3.judgement()))
                        .proposal())
                .isEqualTo(Proposal.NORMALLY_OUT);
        assertThat(TargetGroup.propose(findings(Set.of(Ground.PHYSICAL), COVERS_NEED, L3.judgement()))
                        .proposal())
                .isEqualTo(Proposal.NORMALLY_OUT);
    }

    @Test
    void TG_08_the_proposal_decides_nothing_a_visitator_may_decide_otherwise() {
        var refused = readying(drafted(findings(FunctionalLevel.L2), recommendation(DecisionKind.REFUSAL, null)));
        refused.then().hasSize(1);
        readying(drafted(findings(FunctionalLevel.L2), recommendation(DecisionKind.GRANT, "Loses skills.")))
                .then()
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2008-12-01", "2008-11-30", "1950-01-01"})
    void TG_02_R9_the_citizen_is_18_on_the_day_the_grant_starts(LocalDate birthDate) {
        readying(drafted(L3, Sample.grant()), birthDate).then().isNotEmpty();
    }

    @Test
    void TG_02_refuses_a_start_before_the_18th_birthday() {
        readying(drafted(L3, Sample.grant()), START.minusYears(18).plusDays(1)).refused("AGE_BELOW_18");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-24, 2026-11-23, false",
        "2008-11-24, 2026-11-24, true",
        "2008-02-29, 2026-02-27, false",
        "2008-02-29, 2026-02-28, true"
    })
    void TG_02_the_day_on_which_somebody_turns_18(LocalDate born, LocalDate start, boolean adult) {
        var grant = drafted(L3, starting(start));
        if (adult) {
            readying(grant, born).then().isNotEmpty();
        } else {
            readying(grant, born).refused("AGE_BELOW_18");
        }
    }

    @Test
    void TG_01_R6_a_grant_needs_a_statutory_ground() {
        readying(drafted(findings(Set.of(), CONSIDERED, L3.judgement()), Sample.grant()))
                .refused("GROUND_MISSING");
        readying(drafted(L3, Sample.grant())).then().isNotEmpty();
    }

    @Test
    void TG_03_R7_a_grant_although_open_access_covers_the_need_says_why() {
        var covered = findings(Set.of(Ground.PHYSICAL), COVERS_NEED, L3.judgement());
        readying(drafted(covered, Sample.grant())).refused("OPEN_ACCESS_REASON_REQUIRED");
        var explained = recommendation(DecisionKind.GRANT, "The club closes in January.");
        readying(drafted(covered, explained)).then().isNotEmpty();
    }

    /** Also before today, as the rule of DE-04 is set aside. */
    private static Recommendation starting(LocalDate start) {
        var it = Sample.grant();
        var why =
                new Justification.Override(Justification.START_BEFORE_DECISION, Sample.text("The letter went astray."));
        var justification = new Justification(null, null, List.of(), List.of(why));
        return new Recommendation(it.kind(), start, 3, "nsv", null, it.reasons(), justification, null);
    }
}
