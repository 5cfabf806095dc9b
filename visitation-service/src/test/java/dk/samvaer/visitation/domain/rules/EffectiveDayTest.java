package dk.samvaer.visitation.domain.rules;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.REASONS;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.text;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.acts.Assessing;
import dk.samvaer.visitation.domain.acts.Deciding;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing is taken from a citizen before the citizen knows, and nothing is given backwards without a reason. */
class EffectiveDayTest {
    private static final Justification UNHEARD =
            new Justification(null, text("Agreed by phone."), List.of(), List.of());

    /** Letters take six delivery days, which ends on this day. */
    private static final LocalDate LETTER_COMES = LocalDate.of(2026, 12, 1);

    @Test
    void DE_04_fewer_days_begin_after_the_day_on_which_the_citizen_has_the_decision() {
        issuing(change(2, "nsv", TODAY), Delivery.DIGITAL_POST).refused("EFFECT_BEFORE_RECEIPT");
        issuing(change(2, "nsv", TODAY.plusDays(1)), Delivery.DIGITAL_POST)
                .then()
                .isNotEmpty();
        issuing(change(2, "nsv", LETTER_COMES), Delivery.LETTER).refused("EFFECT_BEFORE_RECEIPT");
        issuing(change(2, "nsv", LETTER_COMES.plusDays(1)), Delivery.LETTER)
                .then()
                .isNotEmpty();
    }

    @Test
    void DE_04_the_last_day_is_not_before_the_day_on_which_the_citizen_has_the_decision() {
        var level2 = assessedAnew(FunctionalLevel.L2);
        issuing(level2, ending(TODAY.minusDays(1)), Delivery.DIGITAL_POST).refused("EFFECT_BEFORE_RECEIPT");
        issuing(level2, ending(TODAY), Delivery.DIGITAL_POST).then().isNotEmpty();
        issuing(level2, ending(LETTER_COMES.minusDays(1)), Delivery.LETTER).refused("EFFECT_BEFORE_RECEIPT");
        issuing(level2, ending(LETTER_COMES), Delivery.LETTER).then().isNotEmpty();
    }

    @Test
    void DE_04_a_move_to_another_supplier_takes_effect_when_the_citizen_knows_unless_it_was_asked_for() {
        issuing(change(4, "csn", TODAY), Delivery.DIGITAL_POST).refused("EFFECT_BEFORE_RECEIPT");
        issuing(change(4, "csn", TODAY.plusDays(1)), Delivery.DIGITAL_POST)
                .then()
                .isNotEmpty();
        var asked = Sample.wishing(assessedAnew(), new Wish.Asked(Wish.Subject.CHANGE, null, "csn", null, null));
        issuing(asked, change(4, "csn", TODAY), Delivery.DIGITAL_POST).then().isNotEmpty();
    }

    @Test
    void DE_04_what_was_asked_for_takes_effect_at_once_and_nothing_else_with_it() {
        var fewer = Sample.wishing(assessedAnew(), new Wish.Asked(Wish.Subject.CHANGE, 2, null, null, null));
        issuing(fewer, change(2, "nsv", TODAY), Delivery.DIGITAL_POST).then().isNotEmpty();
        issuing(fewer, change(2, "csn", TODAY), Delivery.DIGITAL_POST).refused("EFFECT_BEFORE_RECEIPT");
        var elsewhere = Sample.wishing(assessedAnew(), new Wish.Asked(Wish.Subject.CHANGE, null, "csn", null, null));
        issuing(elsewhere, change(2, "csn", TODAY), Delivery.DIGITAL_POST).refused("EFFECT_BEFORE_RECEIPT");
    }

    @Test
    void PH_01_a_move_to_another_supplier_that_nobody_asked_for_needs_a_hearing() {
        readying(assessedAnew(), of(DecisionKind.CHANGE, START, 3, "csn", Justification.NONE))
                .refused("HEARING_MISSING");
        readying(assessedAnew(), of(DecisionKind.CHANGE, START, 4, "nsv", Justification.NONE))
                .then()
                .hasSize(1);
    }

    @Test
    void DE_04_an_end_that_the_citizen_wishes_does_not_lie_before_the_wish() {
        var wished = Sample.wishing(Sample.reassessing(), Sample.anEnd(TODAY));
        issuing(wished, ending(TODAY), Delivery.LETTER).then().isNotEmpty();
        var backwards = Sample.wishing(Sample.reassessing(), Sample.anEnd(TODAY.minusDays(1)));
        readying(backwards, ending(TODAY.minusDays(1))).refused("EFFECT_BEFORE_WISH");
    }

    @Test
    void DE_04_more_than_before_is_given_backwards_for_a_stated_reason_only() {
        var earlier = TODAY.minusDays(1);
        issuing(change(4, "nsv", TODAY), Delivery.LETTER).then().isNotEmpty();
        readying(assessedAnew(), change(4, "nsv", earlier)).refused("START_BEFORE_DECISION");
        var why = new Justification.Override("START_BEFORE_DECISION", text("The letter went astray."));
        var reasoned = new Justification(null, null, List.of(), List.of(why));
        readying(assessedAnew(), of(DecisionKind.CHANGE, earlier, 4, "nsv", reasoned))
                .then()
                .hasSize(1);
        readying(assessedAnew(), of(DecisionKind.CHANGE, earlier, 2, "nsv", reasoned))
                .refused("EFFECT_BEFORE_RECEIPT");
    }

    private static Given.Then issuing(Recommendation recommendation, Delivery delivery) {
        return issuing(assessedAnew(), recommendation, delivery);
    }

    private static Given.Then issuing(Given given, Recommendation recommendation, Delivery delivery) {
        var drafted = drafted(given, recommendation);
        var id = drafted.asCase().decisions().all().getLast().id();
        // Found ready and issued in one act, so that either may refuse.
        return drafted.when(it -> {
            var ready = new Deciding(it, NOW).ready(id, BORN, VISITATOR);
            var after = ready.stream().reduce(it, (state, event) -> state.apply(event), (state, ignored) -> state);
            return new Deciding(after, NOW)
                    .issue(id, Sample.sent(delivery), BORN, SampleAuthority.AUTHORITY, VISITATOR);
        });
    }

    private static Given.Then readying(Given given, Recommendation recommendation) {
        var drafted = drafted(given, recommendation);
        var id = drafted.asCase().decisions().all().getLast().id();
        return drafted.when(it -> new Deciding(it, NOW).ready(id, BORN, VISITATOR));
    }

    private static Given drafted(Given given, Recommendation recommendation) {
        return given.when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given();
    }

    private static Given assessedAnew() {
        return assessedAnew(FunctionalLevel.L3);
    }

    private static Given assessedAnew(FunctionalLevel level) {
        return Sample.reassessing()
                .when(it -> new Assessing(it, NOW).draft(Sample.findings(level), SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
    }

    private static Recommendation change(int days, String supplier, LocalDate from) {
        return of(DecisionKind.CHANGE, from, days, supplier, UNHEARD);
    }

    private static Recommendation ending(LocalDate lastDay) {
        return of(DecisionKind.TERMINATION, lastDay, null, null, UNHEARD);
    }

    private static Recommendation of(
            DecisionKind kind, LocalDate day, @Nullable Integer days, @Nullable String supplier, Justification why) {
        return new Recommendation(kind, day, days, supplier, null, REASONS, why, null);
    }
}
