package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.REPORT;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.deadline.CaseDeadline;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Terms;
import java.time.Period;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A grant stands until a decision ends or changes it. */
class GrantStandsTest {

    @Test
    void DU_01_R32_no_day_ends_a_grant_and_the_case_is_not_closed_over_it() {
        var active = Sample.active();
        var later = active;
        for (var deadline : active.asCase().deadlines()) {
            later = passed(later, deadline);
        }
        assertThat(grant(later).status()).isEqualTo(Grant.Status.ACTIVE);
        assertThat(grant(later).endsOn()).isNull();
        active.when(it -> new Ending(it, NOW).close(VISITATOR, Period.ofYears(5)))
                .refused("GRANT_RUNS");
    }

    @Test
    void DU_02_R33_low_benefit_asks_for_a_reassessment_and_ends_nothing_without_one() {
        var observed = Sample.active()
                .when(it -> new Reassessing(it, NOW).observe(Sample.cause(REPORT, Trigger.LOW_BENEFIT)))
                .given();
        assertThat(observed.asCase().state()).isEqualTo(CaseState.REASSESSING);
        assertThat(grant(observed)).isEqualTo(grant(Sample.active()));
        var drafted = observed.when(it -> new Deciding(it, NOW).draft(notWished(DecisionKind.TERMINATION), VISITATOR))
                .given();
        var id = drafted.asCase().decisions().all().getLast().id();
        drafted.when(it -> new Deciding(it, NOW).ready(id, BORN, VISITATOR)).refused("NEW_ASSESSMENT_REQUIRED");
    }

    @Test
    void DE_04_a_new_decision_replaces_the_terms_and_what_held_before_is_kept() {
        var before = grant(Sample.reassessing());
        var after = grant(decided(DecisionKind.CHANGE));
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.status()).isEqualTo(Grant.Status.ACTIVE);
        assertThat(after.terms()).isEqualTo(new Terms(START, 4, "nsv"));
        assertThat(after.past())
                .containsExactly(new Grant.Past(
                        before.id(), before.decisionId(), before.terms(), Grant.Status.REPLACED, START.minusDays(1)));
    }

    @Test
    void section_11_a_later_change_of_a_grant_that_has_not_begun_does_not_delay_its_start() {
        var pending = Sample.decided();
        var grant = grant(pending);
        var later = new GrantEvent.Changed(grant.id(), grant.decisionId(), new Terms(START.plusDays(30), 4, "nsv"));
        var start = new CaseDeadline.GrantStart(DanishTime.startOf(START));
        assertThat(pending.and(later).asCase().deadlines()).contains(start);
    }

    private static Given decided(DecisionKind kind) {
        return Sample.issue(Sample.wishing(Sample.reassessing(), kind)
                .when(it -> new Deciding(it, NOW).draft(recommendation(kind, null), VISITATOR))
                .given());
    }

    private static Recommendation notWished(DecisionKind kind) {
        var it = recommendation(kind, null);
        return new Recommendation(kind, TODAY.plusMonths(1), null, null, null, it.reasons(), it.justification(), null);
    }

    private static Given passed(Given given, Deadline deadline) {
        return given.when(it -> it.deadlinePassed(deadline, deadline.due())).given();
    }

    private static Grant grant(Given given) {
        return Objects.requireNonNull(given.asCase().grant());
    }
}
