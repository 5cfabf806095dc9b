package dk.samvaer.visitation.domain.law;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.SampleAuthority.PENSION_AGES;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.acts.Administering;
import dk.samvaer.visitation.domain.acts.Ending;
import dk.samvaer.visitation.domain.assessment.Reassessment;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.cases.ReassessmentEvent;
import dk.samvaer.visitation.domain.deadline.CaseDeadline;
import dk.samvaer.visitation.domain.decision.Terms;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PensionReviewTest {
    private static final LocalDate REACHES_ON = LocalDate.of(2058, 4, 17);
    private static final LocalDate REVIEW_ON = LocalDate.of(2058, 1, 17);

    @Test
    void DU_03_R34_a_grant_plans_the_review_of_whether_it_goes_on_after_pension_age() {
        var grant = Objects.requireNonNull(Sample.decided().asCase().grant());
        assertThat(grant.pensionReview()).isEqualTo(planned(REACHES_ON, REACHES_ON));
    }

    @Test
    void DU_03_R34_whoever_has_reached_the_age_when_the_grant_starts_is_reviewed_a_year_later() {
        var issued = new GrantEvent.Issued(UUID.randomUUID(), UUID.randomUUID(), new Terms(START, 3, "nsv"));
        var bornJustBefore = START.minusYears(67);
        assertThat(Grant.planPensionReview(issued, bornJustBefore, PENSION_AGES, TODAY))
                .isEqualTo(new GrantEvent.PensionReviewPlanned(issued.grantId(), planned(START, START.plusYears(1))));
        assertThat(Grant.planPensionReview(issued, bornJustBefore.plusDays(1), PENSION_AGES, TODAY))
                .isEqualTo(new GrantEvent.PensionReviewPlanned(
                        issued.grantId(), planned(START.plusDays(1), START.plusDays(1))));
    }

    @Test
    void DU_03_R34_it_is_reviewed_again_every_year_as_long_as_the_offer_goes_on() {
        var after = Sample.active().when(PensionReviewTest::fallDue).after();
        var grant = Objects.requireNonNull(after.grant());
        assertThat(grant.pensionReview()).isEqualTo(planned(REACHES_ON, REACHES_ON.plusYears(1)));
        var again = after.deadlines().stream()
                .filter(CaseDeadline.PensionReviewDue.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(again.due()).isEqualTo(DanishTime.startOf(REVIEW_ON.plusYears(1)));
        assertThat(after.deadlinePassed(again, again.due()))
                .filteredOn(ReassessmentEvent.CauseAttached.class::isInstance)
                .hasSize(1);
    }

    @Test
    void DU_03_R34_the_review_opens_a_reassessment_once_and_ends_nothing() {
        var before = Sample.active();
        var after = before.when(PensionReviewTest::fallDue).after();
        assertThat(after.state()).isEqualTo(CaseState.REASSESSING);
        assertThat(after.reassessments().current().orElseThrow().trigger()).isEqualTo(Trigger.PENSION_AGE);
        assertThat(after.reassessments().current().orElseThrow().decideBy()).isEqualTo(REACHES_ON);
        assertThat(after.grant()).extracting(Grant::status).isEqualTo(Grant.Status.ACTIVE);
        assertThat(after.grant()).extracting(Grant::endsOn).isNull();
        assertThat(review(after)).isEmpty();
    }

    @Test
    void DU_03_the_review_is_attached_to_a_reassessment_that_is_open() {
        var after = Sample.reassessing().when(PensionReviewTest::fallDue).after();
        assertThat(after.reassessments().all()).hasSize(1);
        assertThat(after.reassessments().all().getFirst().causes())
                .extracting(Reassessment.Cause::trigger)
                .containsExactly(Trigger.SUPPLIER_NEED_CHANGE, Trigger.PENSION_AGE);
    }

    @Test
    void DP_03_from_what_is_told_to_others_no_date_of_birth_follows() {
        var before = Sample.active().asCase();
        var review = before.deadlines().stream()
                .filter(CaseDeadline.PensionReviewDue.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(before.deadlinePassed(review, review.due()))
                .filteredOn(GrantEvent.PensionReviewDue.class::isInstance)
                .containsExactly(new GrantEvent.PensionReviewDue(
                        Objects.requireNonNull(before.grant()).id()));
    }

    /** With the first of a month as the day, as once was done, the month of birth followed from it. */
    @Test
    void DP_03_nor_does_its_month_follow_from_the_day_on_which_it_is_told() {
        var ages = new PensionAges(
                Dated.always(Period.ofMonths(3)),
                91,
                Period.ofYears(1),
                List.of(new PensionAges.Row(null, null, Period.ofYears(67))));
        var latest = REACHES_ON.minusMonths(3);
        var days = Stream.generate(() -> PensionReview.first(START, REACHES_ON, ages, TODAY))
                .limit(1_000)
                .map(PensionReview::considerFrom)
                .toList();
        assertThat(days).allMatch(day -> !day.isAfter(latest) && !day.isBefore(latest.minusDays(91)));
        assertThat(days.stream().map(YearMonth::from).distinct()).hasSize(4);
        assertThat(days.stream().distinct().count()).isGreaterThan(80);
    }

    @Test
    void DP_03_a_new_row_of_the_table_draws_no_other_day_by_which_two_could_be_compared() {
        var planned =
                new PensionReview(REACHES_ON, REACHES_ON, Period.ofMonths(3), Period.ofDays(40), Period.ofYears(1));
        var later = table(new PensionAges.Row(null, null, Period.ofYears(72)));
        assertThat(planned.moved(START, REACHES_ON.plusYears(5), later, TODAY).earlier())
                .isEqualTo(Period.ofDays(40));
        assertThat(planned.next().earlier()).isEqualTo(Period.ofDays(40));
    }

    @Test
    void DU_04_running_grants_follow_a_new_row_of_the_table_and_those_that_have_ended_do_not() {
        var born = Sample.BORN;
        var later = table(new PensionAges.Row(null, null, Period.ofYears(72)));
        var active = Sample.active();
        var moved = active.when(it -> move(it, later)).given();
        assertThat(reviewOf(moved)).isEqualTo(born.plusYears(72));
        moved.when(it -> move(it, later)).then().isEmpty();
        assertThat(reviewOf(moved.when(it -> move(
                                it,
                                table(
                                        new PensionAges.Row(null, TODAY.plusDays(1), Period.ofYears(74)),
                                        new PensionAges.Row(null, null, Period.ofYears(72)))))
                        .given()))
                .isEqualTo(born.plusYears(72));
        var dead = active.when(it -> new Ending(it, NOW).registerDeath(TODAY, Sample.VISITATOR, Period.ofYears(5)))
                .given();
        dead.when(it -> move(it, later)).then().isEmpty();
    }

    @Test
    void DU_04_an_age_that_has_passed_under_the_new_row_is_considered_soon() {
        var earlier = table(new PensionAges.Row(null, null, Period.ofYears(20)));
        var moved = Sample.active().when(it -> move(it, earlier)).given();
        assertThat(reviewOf(moved)).isEqualTo(TODAY.plus(earlier.reviewLead(TODAY)));
    }

    private static PensionAges table(PensionAges.Row... rows) {
        return new PensionAges(Dated.always(Period.ofMonths(3)), 0, Period.ofYears(1), List.of(rows));
    }

    private static List<CaseEvent> move(Case it, PensionAges ages) {
        return new Administering(it, NOW).movePensionReview(Sample.BORN, ages);
    }

    private static LocalDate reviewOf(Given given) {
        return Objects.requireNonNull(given.asCase().requireGrant().pensionReview())
                .decideBy();
    }

    @Test
    void DU_03_nothing_is_reviewed_when_the_grant_has_ended() {
        var dead = Sample.active()
                .when(it -> new Ending(it, NOW).registerDeath(TODAY, Sample.VISITATOR, Period.ofYears(5)))
                .after();
        assertThat(review(dead)).isEmpty();
    }

    private static PensionReview planned(LocalDate reachesOn, LocalDate decideBy) {
        return new PensionReview(reachesOn, decideBy, Period.ofMonths(3), Period.ZERO, Period.ofYears(1));
    }

    private static List<CaseEvent> fallDue(Case it) {
        return it.deadlinePassed(review(it).getFirst(), DanishTime.startOf(REVIEW_ON));
    }

    private static List<Deadline> review(Case it) {
        return it.deadlines().stream()
                .filter(deadline -> deadline.due().equals(DanishTime.startOf(REVIEW_ON)))
                .toList();
    }
}
