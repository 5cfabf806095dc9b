package dk.samvaer.plan.domain;

import static dk.samvaer.plan.domain.Plans.NOT_NEEDED;
import static dk.samvaer.plan.domain.Plans.REASON;
import static dk.samvaer.plan.domain.Plans.TODAY;
import static dk.samvaer.plan.domain.Plans.VIEW;
import static dk.samvaer.plan.domain.Plans.VISITATOR;
import static dk.samvaer.plan.domain.Plans.after;
import static dk.samvaer.plan.domain.Plans.content;
import static dk.samvaer.plan.domain.Plans.drafting;
import static dk.samvaer.plan.domain.Plans.matters;
import static dk.samvaer.plan.domain.Plans.refused;
import static dk.samvaer.plan.domain.Plans.written;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.plan.domain.content.Aim;
import dk.samvaer.plan.domain.content.CitizensView;
import dk.samvaer.plan.domain.content.ExpectedDuration;
import dk.samvaer.plan.domain.content.Goal;
import dk.samvaer.plan.domain.content.GoalType;
import dk.samvaer.plan.domain.content.Participant;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.SpecialMatter;
import dk.samvaer.plan.domain.content.SpecialMatter.Subject;
import dk.samvaer.plan.domain.content.Theme;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.plan.domain.offer.PartyAgreement;
import dk.samvaer.starter.domain.Confidential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingThePlanTest {
    private static final Confidential BLANK = Confidential.of(" ");
    private static final ExpectedDuration PERMANENT = new ExpectedDuration(ExpectedDuration.Kind.PERMANENT, null);
    private static final List<Participant> CITIZEN = List.of(new Participant(Participant.Role.CITIZEN, null));
    private static final List<Participant> RELATIVE = List.of(new Participant(Participant.Role.RELATIVE, null));

    @Test
    void AP_03_purpose_intervention_and_duration_may_not_be_missing_or_blank() {
        for (var missing : new @Nullable Confidential[] {null, BLANK}) {
            refused("PLAN_SECTION_MISSING", () -> adopt(sections(missing, VIEW, PERMANENT)));
            refused("PLAN_SECTION_MISSING", () -> adopt(sections(VIEW, missing, PERMANENT)));
        }
        refused("PLAN_SECTION_MISSING", () -> adopt(sections(VIEW, VIEW, null)));
        assertThat(adopt(sections(VIEW, VIEW, PERMANENT))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NOT_RELEVANT", "not relevant", "Ikke relevant.", " - ikke  relevant - ", "N/A", "Irrelevant"})
    void AP_03_R4_neither_purpose_nor_intervention_is_ever_not_relevant(String evasion) {
        refused("PURPOSE_ALWAYS_RELEVANT", () -> adopt(sections(Confidential.of(evasion), VIEW, PERMANENT)));
        refused("PURPOSE_ALWAYS_RELEVANT", () -> adopt(sections(VIEW, Confidential.of(evasion), PERMANENT)));
    }

    @Test
    void AP_03_a_duration_that_is_not_permanent_says_how_long() {
        refused("PLAN_SECTION_MISSING", () -> adopt(lasting(null)));
        refused("PLAN_SECTION_MISSING", () -> adopt(lasting(BLANK)));
        assertThat(adopt(lasting(Confidential.of("Et år")))).hasSize(1);
    }

    @Test
    void AP_03_each_special_matter_has_a_text_or_a_reason_why_it_is_not_relevant() {
        for (var subject : Subject.values()) {
            refused("SPECIAL_MATTER_NOT_ANSWERED", () -> adopt(with(without(subject))));
            refused("SPECIAL_MATTER_NOT_ANSWERED", () -> adopt(with(instead(subject, null, null))));
            refused("SPECIAL_MATTER_NOT_ANSWERED", () -> adopt(with(instead(subject, null, BLANK))));
            refused("SPECIAL_MATTER_NOT_ANSWERED", () -> adopt(with(instead(subject, VIEW, REASON))));
            assertThat(adopt(with(instead(subject, VIEW, null)))).hasSize(1);
            assertThat(adopt(with(instead(subject, null, REASON)))).hasSize(1);
        }
    }

    @Test
    void AP_03_no_special_matter_is_answered_twice() {
        var twice = new ArrayList<>(matters());
        twice.add(new SpecialMatter(Subject.AIDS, VIEW, null));
        refused("SPECIAL_MATTER_NOT_ANSWERED", () -> adopt(with(twice)));
    }

    @Test
    void R5_a_plan_has_a_goal_with_aim_theme_the_citizens_own_words_and_a_measure() {
        refused("PLAN_GOAL_MISSING", () -> adopt(goals(List.of())));
        refused("PLAN_GOAL_INCOMPLETE", () -> adopt(goals(List.of(goal(null, VIEW, VIEW)))));
        refused("PLAN_GOAL_INCOMPLETE", () -> adopt(goals(List.of(goal(Theme.HEALTH, null, VIEW)))));
        refused("PLAN_GOAL_INCOMPLETE", () -> adopt(goals(List.of(goal(Theme.HEALTH, VIEW, BLANK)))));
        refused("PLAN_GOAL_INCOMPLETE", () -> adopt(goals(List.of(Plans.goal(), goal(Theme.HEALTH, VIEW, null)))));
        assertThat(adopt(goals(List.of(goal(Theme.HEALTH, VIEW, VIEW))))).hasSize(1);
    }

    @Test
    void R5_each_aim_has_a_national_goal_type_and_each_theme_a_code_of_its_own() {
        assertThat(Aim.DEVELOP.goalType()).isEqualTo(GoalType.DEVELOP);
        assertThat(Aim.REHABILITATE.goalType()).isEqualTo(GoalType.DEVELOP);
        assertThat(Aim.MAINTAIN.goalType().code()).isEqualTo("10752a63-00b4-4958-b7f4-9f3a18f74266");
        assertThat(Theme.values()).as("AS-03").hasSize(11);
        assertThat(new HashSet<>(Arrays.stream(Theme.values()).map(Theme::code).toList()))
                .hasSize(11);
    }

    @Test
    void R12_a_plan_names_who_took_part() {
        refused("PLAN_PARTICIPANTS_MISSING", () -> adopt(participants(List.of(), REASON)));
    }

    @Test
    void AP_05_the_citizen_took_part_or_the_plan_says_why_not() {
        refused("CITIZEN_PARTICIPATION_MISSING", () -> adopt(participants(RELATIVE, null)));
        refused("CITIZEN_PARTICIPATION_MISSING", () -> adopt(participants(RELATIVE, BLANK)));
        refused("CITIZEN_PARTICIPATION_MISSING", () -> adopt(participants(CITIZEN, REASON)));
        assertThat(adopt(participants(RELATIVE, REASON))).hasSize(1);
    }

    @Test
    void AP_05_the_citizens_view_is_recorded_or_why_it_could_not_be_had() {
        refused("CITIZENS_VIEW_MISSING", () -> adopt(new CitizensView(null, null)));
        refused("CITIZENS_VIEW_MISSING", () -> adopt(new CitizensView(BLANK, null)));
        refused("CITIZENS_VIEW_MISSING", () -> adopt(new CitizensView(VIEW, REASON)));
        assertThat(adopt(new CitizensView(null, REASON))).hasSize(1);
    }

    @Test
    void RP_01_AP_05_citizen_or_guardian_agrees_or_the_plan_says_why_nobody_did() {
        assertThat(adopt(said(Party.CITIZEN, TODAY, true), null)).hasSize(1);
        assertThat(adopt(said(Party.GUARDIAN, TODAY, true), null)).hasSize(1);
        assertThat(adopt(null, REASON)).hasSize(1);
        refused("PLAN_AGREEMENT_MISSING", () -> adopt((Party.Word) null, null));
        refused("PLAN_AGREEMENT_MISSING", () -> adopt(null, BLANK));
        refused("PLAN_AGREEMENT_MISSING", () -> adopt(said(Party.CITIZEN, TODAY, true), REASON));
    }

    @Test
    void RP_01_nobody_agrees_outside_a_mandate_nor_before_the_offer_nor_in_the_future() {
        refused("GUARDIAN_NOT_MANDATED", () -> adopt(said(Party.GUARDIAN, TODAY, false), null));
        refused("DATE_BEFORE_OFFER", () -> adopt(said(Party.CITIZEN, TODAY.minusDays(2), true), null));
        refused("DATE_IN_FUTURE", () -> adopt(said(Party.CITIZEN, TODAY.plusDays(1), true), null));
    }

    private static Party.Word said(Party by, LocalDate on, boolean mandated) {
        return new Party.Word(by, on, mandated);
    }

    private static List<ActionPlanEvent> adopt(Party.@Nullable Word word, @Nullable Confidential missingBecause) {
        return written()
                .drafting(VISITATOR, Plans.NOW)
                .adopt(
                        CitizensView.of(VIEW),
                        new PartyAgreement.Stated(word, missingBecause),
                        NOT_NEEDED,
                        Plans.YEARLY);
    }

    private static List<ActionPlanEvent> adopt(CitizensView view) {
        return written().drafting(VISITATOR, Plans.NOW).adopt(view, Plans.AGREED, NOT_NEEDED, Plans.YEARLY);
    }

    private static List<ActionPlanEvent> adopt(PlanContent content) {
        return Plans.adopt(after(drafting(), Plans.write(drafting(), content)), NOT_NEEDED);
    }

    private static PlanContent sections(
            @Nullable Confidential purpose, @Nullable Confidential intervention, @Nullable ExpectedDuration duration) {
        return new PlanContent(
                purpose, intervention, duration, matters(), List.of(Plans.goal()), CITIZEN, null, List.of(), List.of());
    }

    private static PlanContent lasting(@Nullable Confidential text) {
        return sections(VIEW, VIEW, new ExpectedDuration(ExpectedDuration.Kind.LIMITED, text));
    }

    private static PlanContent with(List<SpecialMatter> matters) {
        return new PlanContent(
                VIEW, VIEW, PERMANENT, matters, List.of(Plans.goal()), CITIZEN, null, List.of(), List.of());
    }

    private static List<SpecialMatter> without(Subject subject) {
        return content().matters().stream()
                .filter(it -> it.subject() != subject)
                .toList();
    }

    private static List<SpecialMatter> instead(
            Subject subject, @Nullable Confidential text, @Nullable Confidential notRelevant) {
        var matters = new ArrayList<>(without(subject));
        matters.add(new SpecialMatter(subject, text, notRelevant));
        return matters;
    }

    private static Goal goal(
            @Nullable Theme theme, @Nullable Confidential citizensGoal, @Nullable Confidential measure) {
        return new Goal(2, VIEW, Aim.MAINTAIN, theme, citizensGoal, measure);
    }

    private static PlanContent goals(List<Goal> goals) {
        return new PlanContent(VIEW, VIEW, PERMANENT, matters(), goals, CITIZEN, null, List.of(), List.of());
    }

    /** Without the citizen, nobody can ask for the citizen's own words. */
    private static PlanContent participants(List<Participant> participants, @Nullable Confidential absence) {
        var goals = List.of(participants.equals(RELATIVE) ? goal(Theme.HEALTH, null, VIEW) : Plans.goal());
        return new PlanContent(VIEW, VIEW, PERMANENT, matters(), goals, participants, absence, List.of(), List.of());
    }
}
