package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.REASONS;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Remuneration;
import dk.samvaer.visitation.domain.decision.Remuneration.ActivityType;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A hearing is about what is decided, is sent when it is said to be, and leaves time; a late answer is still taken in. */
class HearingThePartyTest {
    private static final Period A_WEEK = Period.ofWeeks(1);
    private static final UUID OTHER_TRANSPORT = UUID.fromString("11111111-0000-4000-8000-0000000000a2");
    private static final UUID OTHER_LINE = UUID.fromString("11111111-0000-4000-8000-0000000000a3");

    @Test
    void PH_01_a_hearing_is_recorded_on_the_day_on_which_it_is_sent_or_with_proof_of_the_letter() {
        hearing(TODAY, TODAY.plusDays(14), null).then().hasSize(1);
        hearing(TODAY.minusDays(14), TODAY, null).refused("HEARING_BACKDATED");
        hearing(TODAY.minusDays(14), TODAY, text(" ")).refused("HEARING_BACKDATED");
        hearing(TODAY.minusDays(14), TODAY, text("Journal 12-3")).then().hasSize(1);
        hearing(TODAY.plusDays(1), TODAY.plusDays(14), null).refused("DATE_IN_FUTURE");
    }

    @Test
    void PH_01_the_party_has_at_least_the_shortest_time_to_answer() {
        hearing(TODAY, TODAY.plusDays(7), null).then().hasSize(1);
        hearing(TODAY, TODAY.plusDays(6), null).refused("ANSWER_DATE_TOO_EARLY");
    }

    @Test
    void PH_01_a_new_assessment_needs_a_new_hearing() {
        var heard = answered(drafted(assessedAnew(Sample.reassessing()), less(2, START)));
        readying(heard).then().hasSize(1);
        readying(assessedAnew(heard)).refused("HEARING_MISSING");
    }

    @Test
    void PH_01_another_kind_of_decision_needs_a_new_hearing() {
        var assessed = assessedAnew(Sample.reassessing(), FunctionalLevel.L2);
        var heard = answered(drafted(assessed, less(2, START)));
        revised(heard, of(DecisionKind.TERMINATION, START, null)).refused("HEARING_MISSING");
    }

    @Test
    void PH_01_who_was_heard_about_one_kind_was_not_heard_about_another_that_is_alike_in_all_else() {
        var sent = Hearing.sent(TODAY, TODAY.plusDays(14), text("The report."), null);
        var heard = sent.on(about(DecisionKind.PARTIAL_GRANT), TODAY, A_WEEK);
        assertThat(heard.covers(about(DecisionKind.PARTIAL_GRANT))).isTrue();
        assertThat(heard.covers(about(DecisionKind.GRANT))).isFalse();
        assertThat(sent.covers(about(DecisionKind.PARTIAL_GRANT)))
                .as("recorded with no draft")
                .isFalse();
    }

    private static Hearing.About about(DecisionKind kind) {
        return new Hearing.About(kind, null, START, 2, "nsv", List.of(), Set.of(DecisionLine.Subject.SUPPLIER), null);
    }

    @Test
    void PH_01_worse_than_what_the_party_was_heard_about_needs_a_new_hearing_and_better_does_not() {
        var heard = answered(drafted(assessedAnew(Sample.reassessing()), less(2, START)));
        revised(heard, less(2, START.plusDays(1))).then().hasSize(1);
        revised(heard, less(2, START.minusDays(1))).refused("HEARING_MISSING");
        revised(heard, less(1, START)).refused("HEARING_MISSING");
        var again = heard(revisedDraft(heard, less(1, START)));
        readying(answer(again)).then().hasSize(1);
    }

    @Test
    void PH_01_a_refusal_of_remuneration_that_the_party_was_not_heard_about_needs_a_new_hearing() {
        var heard = answered(drafted(assessedAnew(Sample.reassessing()), less(2, START)));
        revised(heard, with(less(2, START), ActivityType.SERVICE)).refused("HEARING_MISSING");
        var refusing =
                answered(drafted(assessedAnew(Sample.reassessing()), with(less(2, START), ActivityType.SERVICE)));
        revised(refusing, with(less(2, START), ActivityType.INCOME_GENERATING)).refused("HEARING_MISSING");
        revised(refusing, with(less(3, START), ActivityType.SERVICE)).then().hasSize(1);
        revised(refusing, less(2, START)).then().hasSize(1);
    }

    @Test
    void PH_01_what_was_asked_for_after_the_hearing_is_not_denied_without_a_new_one() {
        var heard = answered(drafted(assessedAnew(Sample.reassessing()), less(2, START)));
        var asking = Sample.wishing(heard, new Wish.Asked(Wish.Subject.CHANGE, null, null, "MINIBUS", null));
        revised(asking, less(2, START)).refused("HEARING_MISSING");
        var again = heard(revisedDraft(asking, less(2, START)));
        readying(answer(again)).then().hasSize(1);
    }

    @Test
    void PH_01_another_transport_beside_what_was_asked_for_is_heard_before() {
        var asking = Sample.wishing(Sample.reassessing(), Sample.days(4));
        readying(drafted(asking, less(4, START))).then().hasSize(1);
        // Another mode of transport that nobody asked for.
        var other = asking.and(
                new ExternalFact.TransportRequested(OTHER_TRANSPORT, OTHER_LINE),
                new ExternalFact.TransportGranted(OTHER_TRANSPORT, OTHER_LINE, "PUBLIC_TRANSPORT", null));
        var assessed = assessedAnew(other);
        readying(drafted(assessed, less(4, START))).refused("HEARING_MISSING");
        readying(answered(drafted(assessed, less(4, START)))).then().hasSize(1);
    }

    @Test
    void PH_01_a_late_answer_brings_back_a_draft_that_was_found_ready() {
        var expired = expired(heard(drafted(assessedAnew(Sample.reassessing()), less(2, START))));
        var ready = readying(expired).given();
        var late = answer(ready);
        var decision = late.asCase().decisions().all().getLast();
        assertThat(decision.status()).isEqualTo(DecisionStatus.DRAFT);
        assertThat(decision.drafting().decisionBasis()).isNull();
        Sample.issuing(late).refused("DECISION_STATE_FORBIDS");
        Sample.issuing(readying(late).given()).then().isNotEmpty();
    }

    @Test
    void PH_01_an_answer_is_given_once_and_not_after_the_decision() {
        var heard = answered(drafted(assessedAnew(Sample.reassessing()), less(2, START)));
        heard.when(it -> answer(it)).refused("DECISION_STATE_FORBIDS");
        var expired = expired(heard(drafted(assessedAnew(Sample.reassessing()), less(2, START))));
        Sample.issuing(readying(expired).given()).given().when(it -> answer(it)).refused("CASE_STATE_FORBIDS");
    }

    private static Given.Then hearing(LocalDate sentOn, LocalDate answerBy, @Nullable Confidential proof) {
        var sent = Hearing.sent(sentOn, answerBy, text("The report."), proof);
        return drafted(assessedAnew(Sample.reassessing()), less(2, START)).when(it -> hear(it, sent));
    }

    private static List<CaseEvent> hear(Case it, Hearing sent) {
        return new Deciding(it, NOW).hear(id(it), sent, A_WEEK, BORN, VISITATOR);
    }

    private static List<CaseEvent> answer(Case it) {
        return new Deciding(it, NOW).answer(id(it), text("I need three days."), VISITATOR);
    }

    private static Given heard(Given drafted) {
        var sent = Hearing.sent(TODAY, TODAY.plusDays(14), text("The report."), null);
        return drafted.when(it -> hear(it, sent)).given();
    }

    private static Given answer(Given heard) {
        return heard.when(it -> answer(it)).given();
    }

    private static Given answered(Given drafted) {
        return answer(heard(drafted));
    }

    private static Given expired(Given heard) {
        var end = heard.asCase().deadlines().getLast();
        return heard.when(it -> it.deadlinePassed(end, end.due())).given();
    }

    private static Given drafted(Given given, Recommendation recommendation) {
        return given.when(it -> new Deciding(it, NOW).draft(recommendation, VISITATOR))
                .given();
    }

    private static Given revisedDraft(Given heard, Recommendation other) {
        return heard.when(it -> new Deciding(it, NOW).revise(id(it), other, VISITATOR))
                .given();
    }

    private static Given.Then revised(Given heard, Recommendation other) {
        return readying(revisedDraft(heard, other));
    }

    private static Given.Then readying(Given drafted) {
        return drafted.when(it -> new Deciding(it, NOW).ready(id(it), BORN, VISITATOR));
    }

    private static Given assessedAnew(Given given) {
        return assessedAnew(given, FunctionalLevel.L3);
    }

    private static Given assessedAnew(Given given, FunctionalLevel level) {
        return given.when(it -> new Assessing(it, NOW).draft(findings(level), SampleAuthority.METHODS, VISITATOR))
                .given()
                .when(it -> new Assessing(it, NOW).complete(VISITATOR))
                .given();
    }

    private static UUID id(Case it) {
        return it.decisions().all().getLast().id();
    }

    private static Recommendation less(int days, LocalDate from) {
        return of(DecisionKind.CHANGE, from, days);
    }

    private static Recommendation with(Recommendation it, ActivityType unpaid) {
        return new Recommendation(
                it.kind(),
                it.startsOn(),
                it.daysPerWeek(),
                it.supplierId(),
                null,
                REASONS,
                Justification.NONE,
                null,
                new Remuneration(unpaid, false, text("Everybody sets the table.")));
    }

    private static Recommendation of(DecisionKind kind, LocalDate day, @Nullable Integer days) {
        return new Recommendation(
                kind, day, days, days == null ? null : "nsv", null, REASONS, Justification.NONE, null);
    }
}
