package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.REASONS;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.enquiry.Wish.Asked;
import dk.samvaer.visitation.domain.enquiry.Wish.Speaker;
import dk.samvaer.visitation.domain.enquiry.Wish.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is lighter at the citizen's wish rests on a wish that somebody said, and on exactly what was asked for. */
class WishingTest {
    private static final UUID SOMEBODY = UUID.fromString("11111111-0000-4000-8000-000000000077");

    @Test
    void PH_01_a_wish_has_words_that_somebody_has_said() {
        said(Speaker.CITIZEN, null, TODAY, "I want to come.").then().hasSize(1);
        said(Speaker.CITIZEN, null, TODAY, " ").refused("WORDS_MISSING");
        said(Speaker.CITIZEN, null, TODAY.plusDays(1), "I will want to come.").refused("DATE_IN_FUTURE");
    }

    @ParameterizedTest
    @EnumSource(names = "CITIZEN", mode = EnumSource.Mode.EXCLUDE)
    void RP_01_RP_02_who_speaks_for_the_citizen_is_named_and_the_citizen_is_spoken_for_by_nobody(Speaker speaker) {
        said(speaker, SOMEBODY, TODAY, "She wants to come.").then().hasSize(1);
        said(speaker, null, TODAY, "She wants to come.").refused("REPRESENTATIVE_NOT_NAMED");
        said(Speaker.CITIZEN, SOMEBODY, TODAY, "I want to come.").refused("REPRESENTATIVE_MISPLACED");
    }

    @Test
    void DU_05_a_wish_for_a_change_or_an_end_says_exactly_what_is_wished() {
        asking(Sample.days(4)).then().hasSize(1);
        asking(new Asked(Subject.CHANGE, null, null, null, START)).refused("WISH_NOT_SPECIFIC");
        asking(Sample.anEnd(START)).then().hasSize(1);
        asking(new Asked(Subject.TERMINATION, null, null, null, null)).refused("WISH_NOT_SPECIFIC");
        asking(new Asked(Subject.TERMINATION, 2, null, null, START)).refused("WISH_NOT_SPECIFIC");
    }

    @Test
    void PH_01_DU_05_an_end_without_hearing_and_assessment_is_exactly_the_one_that_the_citizen_asked_for() {
        var open = Sample.reassessing();
        readying(open, ending(START)).refused("NEW_ASSESSMENT_REQUIRED");
        readying(Sample.wishing(open, Sample.anEnd(START)), ending(START))
                .then()
                .hasSize(1);
        readying(Sample.wishing(open, Sample.anEnd(START.plusDays(1))), ending(START))
                .refused("NEW_ASSESSMENT_REQUIRED");
        readying(Sample.wishing(open, Sample.days(2)), ending(START)).refused("NEW_ASSESSMENT_REQUIRED");
    }

    @Test
    void PH_01_DU_05_a_change_at_the_citizens_wish_changes_nothing_else() {
        var open = Sample.wishing(Sample.reassessing(), Sample.days(2));
        readying(open, change(2, "nsv")).then().hasSize(1);
        readying(open, change(1, "nsv")).refused("NEW_ASSESSMENT_REQUIRED");
        readying(open, change(2, "csn")).refused("NEW_ASSESSMENT_REQUIRED");
    }

    @Test
    void PH_01_DU_05_another_supplier_at_the_citizens_wish_comes_with_the_days_there_are() {
        var open = Sample.wishing(Sample.reassessing(), new Asked(Subject.CHANGE, null, "csn", null, null));
        readying(open, change(3, "csn")).then().hasSize(1);
        readying(open, change(2, "csn")).refused("NEW_ASSESSMENT_REQUIRED");
    }

    @Test
    void DE_01_a_wish_is_answered_once() {
        var wished = Sample.wishing(Sample.reassessing(), Sample.days(2));
        var wish = newest(wished.asCase());
        var changed = Sample.issuing(drafted(wished, change(2, "nsv"))).given();
        changed.when(it -> new Wishing(it, NOW).withdraw(wish.id())).refused("WISH_ANSWERED");
        again(changed)
                .when(it -> new Deciding(it, NOW).draft(change(2, "nsv").answering(null, wish.id()), VISITATOR))
                .refused("WISH_ANSWERED");
        readying(again(changed), change(1, "nsv")).refused("NEW_ASSESSMENT_REQUIRED");
    }

    @Test
    void DE_01_no_wish_that_waits_is_passed_over_by_leaving_it_out() {
        var wished = Sample.wishing(Sample.reassessing(), Sample.days(5));
        var drafted = wished.when(it -> new Deciding(it, NOW).draft(change(4, "nsv"), VISITATOR))
                .given();
        assertThat(drafted.asCase().decisions().all().getLast().recommendation().wishId())
                .isEqualTo(newest(wished.asCase()).id());
    }

    @Test
    void DE_01_a_wish_is_of_the_case_and_about_what_is_decided() {
        var wished = Sample.wishing(Sample.reassessing(), Sample.anEnd(START));
        var end = newest(wished.asCase()).id();
        wished.when(it -> new Deciding(it, NOW).draft(change(2, "nsv").answering(null, end), VISITATOR))
                .refused("WISH_ABOUT_OTHER");
        wished.when(it -> new Deciding(it, NOW).draft(change(2, "nsv").answering(null, SOMEBODY), VISITATOR))
                .refused("WISH_UNKNOWN");
    }

    @Test
    void PH_01_a_wish_that_is_taken_back_carries_no_decision_also_not_one_that_was_found_ready() {
        var wished = Sample.wishing(Sample.reassessing(), Sample.anEnd(START));
        var wish = newest(wished.asCase());
        var ready = readying(wished, ending(START)).given();
        Sample.issuing(ready).then().isNotEmpty();
        var takenBack =
                ready.when(it -> new Wishing(it, NOW).withdraw(wish.id())).given();
        Sample.issuing(takenBack).refused("NEW_ASSESSMENT_REQUIRED");
        takenBack
                .when(it -> new Deciding(it, NOW).draft(ending(START).answering(null, wish.id()), VISITATOR))
                .refused("WISH_WITHDRAWN");
        takenBack.when(it -> new Wishing(it, NOW).withdraw(wish.id())).then().isEmpty();
    }

    private static Given.Then said(Speaker speaker, @Nullable UUID representative, LocalDate on, String words) {
        var statement = new Wish.Statement(speaker, representative, on, Channel.ORAL, text(words));
        return Sample.factFinding().when(it -> new Wishing(it, NOW).record(statement, Sample.anOffer()));
    }

    private static Given.Then asking(Asked asked) {
        var statement = new Wish.Statement(Speaker.CITIZEN, null, TODAY, Channel.ORAL, text("Please."));
        return Sample.active().when(it -> new Wishing(it, NOW).record(statement, asked));
    }

    private static Given drafted(Given given, Recommendation recommendation) {
        var drafted = given.when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given();
        return readying(drafted).given();
    }

    private static Given.Then readying(Given given, Recommendation recommendation) {
        return readying(given.when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given());
    }

    private static Given.Then readying(Given drafted) {
        var id = drafted.asCase().decisions().all().getLast().id();
        return drafted.when(it -> new Deciding(it, NOW).ready(id, BORN, VISITATOR));
    }

    private static Given again(Given decided) {
        return decided.when(it -> again(it)).given();
    }

    private static List<CaseEvent> again(Case it) {
        return new Reassessing(it, NOW).report(Sample.cause(SOMEBODY, Trigger.FOLLOW_UP));
    }

    private static Wish newest(Case it) {
        return it.intake().wishes().all().getLast();
    }

    private static Recommendation ending(LocalDate lastDay) {
        return of(DecisionKind.TERMINATION, lastDay, null, null);
    }

    private static Recommendation change(int days, String supplier) {
        return of(DecisionKind.CHANGE, START, days, supplier);
    }

    private static Recommendation of(
            DecisionKind kind, LocalDate day, @Nullable Integer days, @Nullable String supplier) {
        return new Recommendation(kind, day, days, supplier, null, REASONS, Justification.NONE, null);
    }
}
