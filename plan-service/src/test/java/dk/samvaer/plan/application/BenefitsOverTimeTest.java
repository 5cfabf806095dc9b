package dk.samvaer.plan.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.application.BenefitsOverTime.GoalOverTime;
import dk.samvaer.plan.application.BenefitsOverTime.Value;
import dk.samvaer.plan.domain.ActionPlan;
import dk.samvaer.plan.domain.ActionPlanEvent;
import dk.samvaer.plan.domain.AdoptedPlan;
import dk.samvaer.plan.domain.FollowUp;
import dk.samvaer.plan.domain.FollowUp.Benefit;
import dk.samvaer.plan.domain.FollowUps;
import dk.samvaer.plan.domain.content.Aim;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.TransportSection;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The benefit of each goal over the years, where goals come, go and change their number. */
class BenefitsOverTimeTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 11, 30);
    private static final LocalDate SECOND = LocalDate.of(2028, 11, 29);
    private static final Actor VISITATOR = new Actor("vera", Role.VISITATOR);
    private static final Confidential TEXT = Confidential.of("Tekst");

    private final ActionPlan twoYears = plan(
            adopted(1, "Lave mad", "Cykle"),
            held(FIRST, Benefit.NO, Benefit.YES),
            adopted(2, "Cykle ", "Synge"),
            held(SECOND, Benefit.PARTLY, Benefit.NO));

    @Test
    void R33_a_goal_is_followed_over_the_versions_whatever_its_number() {
        var goals = BenefitsOverTime.of(twoYears, null, null).goals();
        assertThat(goals).extracting(BenefitsOverTimeTest::text).containsExactly("Lave mad", "Cykle ", "Synge");
        assertThat(goals.get(1).values())
                .containsExactly(new Value(FIRST, 1, 2, Benefit.YES), new Value(SECOND, 2, 1, Benefit.PARTLY));
    }

    @Test
    void R33_two_goals_that_had_the_same_number_are_told_apart() {
        var goals = BenefitsOverTime.of(twoYears, null, null).goals();
        assertThat(goals.get(0).values()).containsExactly(new Value(FIRST, 1, 1, Benefit.NO));
        assertThat(goals.get(2).values()).containsExactly(new Value(SECOND, 2, 2, Benefit.NO));
    }

    @Test
    void R33_only_the_days_that_were_asked_for_are_shown() {
        assertThat(BenefitsOverTime.of(twoYears, SECOND, SECOND).whole()).hasSize(1);
        assertThat(BenefitsOverTime.of(twoYears, SECOND.plusDays(1), null).goals())
                .isEmpty();
        assertThat(BenefitsOverTime.of(twoYears, null, FIRST).goals()).hasSize(2);
    }

    @Test
    void R33_of_very_many_follow_ups_the_latest_are_shown() {
        var often = IntStream.range(0, BenefitsOverTime.MOST + 1)
                .mapToObj(day -> held(FIRST.plusDays(day), Benefit.YES, Benefit.YES));
        var found = BenefitsOverTime.of(
                plan(Stream.concat(Stream.of(adopted(1, "Lave mad", "Cykle")), often)
                        .toArray(ActionPlanEvent[]::new)),
                null,
                null);
        assertThat(found.earlierLeftOut()).isTrue();
        assertThat(found.whole()).hasSize(BenefitsOverTime.MOST);
        assertThat(found.goals().getFirst().values().getFirst().heldOn()).isEqualTo(FIRST.plusDays(1));
    }

    @Test
    void DP_06_of_an_erased_person_the_values_stay_version_by_version_without_text() {
        var goals = BenefitsOverTime.of(
                        plan(adopted(1), held(FIRST, Benefit.NO), adopted(2), held(SECOND, Benefit.YES)), null, null)
                .goals();
        assertThat(goals).hasSize(2).allMatch(it -> it.goal() == null);
    }

    private static String text(GoalOverTime it) {
        return it.goal() == null ? "" : it.goal().text().text();
    }

    private static ActionPlan plan(ActionPlanEvent... events) {
        var plan = ActionPlan.begin(new ActionPlanEvent.Expected(UUID.randomUUID(), UUID.randomUUID()));
        for (var event : events) {
            plan = plan.apply(event);
        }
        return plan;
    }

    private static ActionPlanEvent adopted(int version, String... goals) {
        var content = new PlanContent(
                TEXT,
                TEXT,
                null,
                List.of(),
                IntStream.range(0, goals.length)
                        .mapToObj(at -> new Goal(at + 1, Confidential.of(goals[at]), Aim.MAINTAIN, null, null, null))
                        .toList(),
                List.of(),
                null,
                List.of(),
                List.of());
        var plan = new AdoptedPlan(
                version,
                content,
                CitizensView.of(TEXT),
                null,
                TransportSection.granted("TAXI"),
                FIRST,
                VISITATOR,
                null);
        return new ActionPlanEvent.Adopted(plan, new FollowUps.Due(FIRST, FIRST, FollowUps.Stage.AHEAD, false));
    }

    private static ActionPlanEvent held(LocalDate on, Benefit... benefits) {
        var found = IntStream.range(0, benefits.length)
                .mapToObj(at -> new FollowUp.GoalBenefit(at + 1, benefits[at]))
                .toList();
        return new ActionPlanEvent.FollowedUp(
                new FollowUp(on, FollowUp.Result.CONTINUE, found, TEXT, null, List.of()), null);
    }
}
