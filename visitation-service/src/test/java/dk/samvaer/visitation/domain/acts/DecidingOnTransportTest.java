package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.PLAN;
import static dk.samvaer.visitation.domain.Sample.REASONS;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.TRANSPORT;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.text;
import static dk.samvaer.visitation.domain.acts.ReassessingSteps.readying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.assessment.Reassessment.Trigger;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.ExternalFact;
import dk.samvaer.visitation.domain.cases.GrantEvent;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionLine.Outcome;
import dk.samvaer.visitation.domain.decision.DecisionLine.Subject;
import dk.samvaer.visitation.domain.decision.DecisionRationale;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.TransportLimits;
import dk.samvaer.visitation.domain.decision.TransportLimits.Direction;
import dk.samvaer.visitation.domain.decision.TransportLimits.PickUp;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.rules.Draft;
import dk.samvaer.visitation.domain.rules.Readiness;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Whatever is determined about transport ends as a line of a decision, also while the grant runs. */
class DecidingOnTransportTest {
    private static final UUID LINE = UUID.fromString("11111111-0000-4000-8000-000000000061");
    private static final UUID OTHER_LINE = UUID.fromString("11111111-0000-4000-8000-000000000062");
    private static final UUID AGAIN = UUID.fromString("11111111-0000-4000-8000-000000000063");
    private static final Justification HEARD_BY_PHONE =
            new Justification(null, text("Agreed by phone."), List.of(), List.of());

    @Test
    void TR_03_DE_05_what_transport_service_tells_of_a_running_case_demands_a_decision() {
        for (var fact : List.of(
                new ExternalFact.TransportRequested(AGAIN, LINE),
                new ExternalFact.TransportGranted(AGAIN, LINE, "BUS", null),
                new ExternalFact.TransportRefused(AGAIN, LINE),
                otherMode("BUS", START))) {
            var told = told(Sample.active(), fact);
            assertThat(told.asCase().state()).isEqualTo(CaseState.REASSESSING);
            told.when(it -> ReassessingSteps.closed(it, "Nothing changes.")).refused("DECISION_REQUIRED");
        }
    }

    @Test
    void TR_03_before_the_first_decision_it_is_only_noted() {
        var told = told(
                Sample.appraised(Sample.findings(FunctionalLevel.L3)),
                new ExternalFact.TransportRequested(AGAIN, LINE));
        assertThat(told.asCase().state()).isEqualTo(CaseState.APPRAISED);
        assertThat(told.asCase().reassessments().all()).isEmpty();
    }

    @Test
    void TR_03_DE_05_another_mode_is_decided_by_a_change_that_leaves_the_offer_as_it_is() {
        var drafted = drafted(told(Sample.active(), otherMode("BUS", START)), DecisionKind.CHANGE, HEARD_BY_PHONE);
        lines(drafted).containsExactly(tuple(LINE, Subject.TRANSPORT, Outcome.CHANGED));
        var ready = readying(drafted).given();
        Sample.issuing(ready).then().noneMatch(GrantEvent.class::isInstance);
        var issued = Sample.issue(drafted).asCase();
        assertThat(issued.state()).isEqualTo(CaseState.ACTIVE);
        assertThat(issued.decisions().lastTransport()).contains("BUS");
    }

    @Test
    void C4_TR_03_a_refusal_in_a_running_case_has_its_line_and_no_other() {
        var told = told(Sample.active(), new ExternalFact.TransportRefused(AGAIN, LINE));
        var drafted = drafted(told, DecisionKind.REFUSAL, HEARD_BY_PHONE);
        lines(drafted).containsExactly(tuple(LINE, Subject.TRANSPORT, Outcome.REFUSED));
        readying(drafted).then().hasSize(1);
    }

    @Test
    void TR_03_a_request_that_waits_is_refused_by_no_decision_that_is_silent_about_it() {
        var told = told(Sample.active(), new ExternalFact.TransportRequested(AGAIN, LINE));
        readying(drafted(told, DecisionKind.REFUSAL, HEARD_BY_PHONE)).refused("TRANSPORT_NOT_DECIDED");
    }

    @Test
    void TR_05_a_request_that_waits_holds_up_a_grant_and_no_refusal_of_the_offer() {
        var told = Sample.appraised(Sample.findings(FunctionalLevel.L3))
                .and(new ExternalFact.PlanOffered(PLAN, TODAY), new ExternalFact.PlanDeclined(PLAN, TODAY))
                .and(new ExternalFact.TransportRequested(AGAIN, LINE));
        assertThat(missing(drafted(told, DecisionKind.GRANT, HEARD_BY_PHONE))).contains("TRANSPORT_NOT_DECIDED");
        assertThat(missing(drafted(told, DecisionKind.REFUSAL, HEARD_BY_PHONE)))
                .doesNotContain("TRANSPORT_NOT_DECIDED");
    }

    @Test
    void PH_01_a_refusal_of_transport_and_another_mode_are_heard_before() {
        var refused = told(Sample.active(), new ExternalFact.TransportRefused(AGAIN, LINE));
        readying(drafted(refused, DecisionKind.REFUSAL, Justification.NONE)).refused("HEARING_MISSING");
        var other = told(Sample.active(), otherMode("BUS", START));
        var drafted = drafted(other, DecisionKind.CHANGE, Justification.NONE);
        readying(drafted).refused("HEARING_MISSING");
        var heard = heard(drafted);
        readying(heard).then().hasSize(1);
        var proposedAgain = new ExternalFact.TransportChangeProposed(TRANSPORT, OTHER_LINE, "TAXA_2", START, null);
        readying(told(heard, proposedAgain)).refused("HEARING_MISSING");
    }

    @Test
    void PH_01_DE_05_fewer_days_of_the_same_mode_are_heard_and_count_only_when_the_citizen_has_the_decision() {
        var fewer = new ExternalFact.TransportChangeProposed(TRANSPORT, LINE, "TAXI", START, true);
        var drafted = drafted(told(Sample.active(), fewer), DecisionKind.CHANGE, Justification.NONE);
        lines(drafted).containsExactly(tuple(LINE, Subject.TRANSPORT, Outcome.CHANGED));
        readying(drafted).refused("HEARING_MISSING");
        readying(heard(drafted)).then().hasSize(1);
        var early = new ExternalFact.TransportChangeProposed(TRANSPORT, LINE, "TAXI", TODAY, true);
        readying(drafted(told(Sample.active(), early), DecisionKind.CHANGE, TODAY, HEARD_BY_PHONE))
                .refused("EFFECT_BEFORE_RECEIPT");
    }

    @Test
    void DE_01_PH_01_transport_that_is_less_than_the_whole_way_is_granted_in_part() {
        var whole = new ExternalFact.TransportGranted(AGAIN, LINE, "TAXI", null);
        var limited = new ExternalFact.TransportGranted(AGAIN, LINE, "TAXI", true);
        var appraised = Sample.appraised(Sample.findings(FunctionalLevel.L3));
        assertThat(outcomes(drafted(told(appraised, whole), DecisionKind.GRANT, Justification.NONE)))
                .contains(tuple(LINE, Outcome.GRANTED));
        var drafted = drafted(told(appraised, limited), DecisionKind.GRANT, Justification.NONE);
        assertThat(outcomes(drafted)).contains(tuple(LINE, Outcome.PARTLY_GRANTED));
        assertThat(missing(drafted)).contains("HEARING_MISSING");
    }

    @Test
    void TR_03_C4_what_was_withdrawn_demands_no_decision_any_more() {
        var id = FollowingTransport.causeOf(LINE, ExternalFact.TransportRequested.class);
        var cause = Sample.cause(id, Trigger.TRANSPORT);
        var told = Sample.active()
                .when(it -> new Reassessing(it, NOW).transport(new ExternalFact.TransportRequested(AGAIN, LINE), cause))
                .given();
        assertThat(told.asCase().state()).isEqualTo(CaseState.REASSESSING);
        var withdrawn = withdrawn(told, AGAIN);
        assertThat(withdrawn.asCase().state()).isEqualTo(CaseState.ACTIVE);
        var beside = told(told, new ExternalFact.TransportRequested(OTHER_LINE, OTHER_LINE));
        var other = withdrawn(beside, AGAIN);
        assertThat(other.asCase().state()).isEqualTo(CaseState.REASSESSING);
        other.when(it -> ReassessingSteps.closed(it, "Nothing changes.")).refused("DECISION_REQUIRED");
        assertThat(withdrawn(told, TRANSPORT).asCase().state()).isEqualTo(CaseState.REASSESSING);
    }

    private static Given withdrawn(Given told, UUID transport) {
        return told.when(
                        it -> new FollowingTransport(it, NOW).withdrawn(new ExternalFact.TransportWithdrawn(transport)))
                .given();
    }

    private static List<Tuple> outcomes(Given drafted) {
        return draft(drafted).lines().stream()
                .map(it -> tuple(it.lineId(), it.outcome()))
                .toList();
    }

    @Test
    void DE_04_another_mode_does_not_begin_before_the_citizen_has_the_decision() {
        var early = drafted(told(Sample.active(), otherMode("BUS", TODAY)), DecisionKind.CHANGE, TODAY, HEARD_BY_PHONE);
        readying(early).refused("EFFECT_BEFORE_RECEIPT");
        var hidden = drafted(told(Sample.active(), otherMode("BUS", TODAY)), DecisionKind.CHANGE, HEARD_BY_PHONE);
        readying(hidden).refused("TRANSPORT_BEFORE_CHANGE");
    }

    @Test
    void DE_05_a_mode_that_was_asked_for_and_is_not_given_is_a_line_of_its_own() {
        var asked = new Wish.Asked(Wish.Subject.CHANGE, 4, null, "BUS", null);
        var wished = Sample.wishing(Sample.reassessing(), asked);
        var drafted = wished.when(it ->
                        new Deciding(it, NOW).draft(of(DecisionKind.CHANGE, START, 4, Justification.NONE), VISITATOR))
                .given();
        assertThat(draft(drafted).lines())
                .extracting(DecisionLine::subject, DecisionLine::outcome)
                .containsExactly(tuple(Subject.EXTENT, Outcome.CHANGED), tuple(Subject.TRANSPORT, Outcome.REFUSED));
        readying(drafted).refused("NEW_ASSESSMENT_REQUIRED");
    }

    @Test
    void DE_05_another_mode_than_the_one_that_was_asked_for_is_granted_in_part() {
        var asked = new Wish.Asked(Wish.Subject.CHANGE, null, null, "BUS", null);
        var told = told(Sample.wishing(Sample.active(), asked), otherMode("VAN", START));
        var drafted = drafted(told, DecisionKind.CHANGE, Justification.NONE);
        lines(drafted).containsExactly(tuple(LINE, Subject.TRANSPORT, Outcome.PARTLY_GRANTED));
        readying(drafted).refused("HEARING_MISSING");
        var given = drafted(
                told(Sample.wishing(Sample.active(), asked), otherMode("BUS", START)),
                DecisionKind.CHANGE,
                Justification.NONE);
        readying(given).then().hasSize(1);
    }

    @Test
    void DE_05_the_decision_names_the_limits_and_what_the_citizen_has_had() {
        var less = new TransportLimits(2, Direction.OUTWARD, null);
        var more = new TransportLimits(4, null, PickUp.OTHER_PLACE);
        var fewer = new ExternalFact.TransportChangeProposed(
                TRANSPORT, LINE, "TAXI", START, true, less, new ExternalFact.TransportTerms("TAXI", more));
        var rationale = Objects.requireNonNull(
                        Sample.issue(drafted(told(Sample.active(), fewer), DecisionKind.CHANGE, HEARD_BY_PHONE))
                                .asCase()
                                .decisions()
                                .all()
                                .getLast()
                                .issue())
                .rationale();
        assertThat(rationale.transports()).containsExactly(new DecisionRationale.TransportMode(LINE, "TAXI", less));
        assertThat(Objects.requireNonNull(rationale.before()).transportLimits()).isEqualTo(more);
    }

    @Test
    void PH_01_a_mode_that_was_noted_at_the_citizens_wish_and_is_taken_back_unasked_is_heard() {
        var back = new ExternalFact.TransportChangeProposed(
                TRANSPORT, LINE, "TAXI", START, null, null, new ExternalFact.TransportTerms("BUS", null));
        readying(drafted(told(Sample.active(), back), DecisionKind.CHANGE, Justification.NONE))
                .refused("HEARING_MISSING");
    }

    @Test
    void AP_04_a_plan_that_states_another_transport_than_is_decided_is_adopted_anew_first() {
        var drafted = Sample.drafted(Sample.findings(FunctionalLevel.L3), Sample.grant());
        readying(drafted).then().hasSize(1);
        readying(drafted.and(new ExternalFact.PlanAdopted(PLAN, 2, "BUS", null)))
                .refused("PLAN_TRANSPORT_DIFFERS");
        readying(drafted.and(new ExternalFact.PlanAdopted(PLAN, 2, null, "NOT_NEEDED")))
                .refused("PLAN_TRANSPORT_DIFFERS");
        readying(drafted.and(new ExternalFact.PlanAdopted(PLAN, 2, null, "NOT_GRANTED")))
                .refused("TRANSPORT_REFUSAL_MISSING");
    }

    private static ExternalFact otherMode(String mode, LocalDate from) {
        return new ExternalFact.TransportChangeProposed(TRANSPORT, LINE, mode, from, null);
    }

    private static Given told(Given given, ExternalFact fact) {
        return given.when(it ->
                        new Reassessing(it, NOW).transport(fact, Sample.cause(UUID.randomUUID(), Trigger.TRANSPORT)))
                .given();
    }

    private static Given drafted(Given given, DecisionKind kind, Justification why) {
        return drafted(given, kind, START, why);
    }

    private static Given drafted(Given given, DecisionKind kind, LocalDate from, Justification why) {
        return given.when(it -> new Deciding(it, NOW).draft(of(kind, from, 3, why), VISITATOR))
                .given();
    }

    private static Recommendation of(DecisionKind kind, LocalDate from, int days, Justification why) {
        return new Recommendation(kind, from, days, "nsv", null, REASONS, why, null);
    }

    private static Given heard(Given drafted) {
        var id = draft(drafted).decision().id();
        var sent = Hearing.sent(TODAY, TODAY.plusDays(14), text("The report."), null);
        return drafted.when(it -> new Deciding(it, NOW).hear(id, sent, Period.ofWeeks(1), BORN, VISITATOR))
                .given()
                .when(it -> new Deciding(it, NOW).answer(id, text("I would rather go by taxi."), VISITATOR))
                .given();
    }

    private static List<String> missing(Given drafted) {
        return Readiness.of(draft(drafted)).missing().stream()
                .map(Readiness.Missing::code)
                .toList();
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> lines(Given drafted) {
        return assertThat(draft(drafted).lines())
                .extracting(DecisionLine::lineId, DecisionLine::subject, DecisionLine::outcome);
    }

    private static Draft draft(Given drafted) {
        Case it = drafted.asCase();
        return new Draft(it, it.decisions().all().getLast(), BORN, TODAY);
    }
}
