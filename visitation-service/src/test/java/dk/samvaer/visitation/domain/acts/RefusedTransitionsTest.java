package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.BORN;
import static dk.samvaer.visitation.domain.Sample.LEADER;
import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.findings;
import static dk.samvaer.visitation.domain.Sample.recommendation;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.DecisionStatus;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.cases.Move;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Hearing;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What § 11 does not list is refused, one act and one state at a time. */
class RefusedTransitionsTest {
    private static final Move.Context AT = new Move.Context(VISITATOR, NOW, 1, 1);
    private static final Period FIVE_YEARS = Period.ofYears(5);

    /** What can be tried on a decision, and where § 11 lets it be done. */
    private enum Attempt {
        HEAR(EnumSet.of(DecisionStatus.DRAFT)) {
            @Override
            List<CaseEvent> on(Deciding it, UUID id) {
                return it.hear(
                        id,
                        Hearing.sent(TODAY, TODAY.plusDays(14), text("The report."), null),
                        Period.ofDays(7),
                        BORN,
                        VISITATOR);
            }
        },
        ANSWER(EnumSet.of(DecisionStatus.HEARING)) {
            @Override
            List<CaseEvent> on(Deciding it, UUID id) {
                return it.answer(id, text("I do not agree."), VISITATOR);
            }
        },
        ASK_APPROVAL(EnumSet.of(DecisionStatus.DRAFT)) {
            @Override
            List<CaseEvent> on(Deciding it, UUID id) {
                return it.requestApproval(id, BORN, VISITATOR);
            }
        },
        APPROVE(EnumSet.of(DecisionStatus.AWAITING_APPROVAL)) {
            @Override
            List<CaseEvent> on(Deciding it, UUID id) {
                return it.approve(id, BORN, null, LEADER);
            }
        },
        REFUSE_APPROVAL(EnumSet.of(DecisionStatus.AWAITING_APPROVAL)) {
            @Override
            List<CaseEvent> on(Deciding it, UUID id) {
                return it.refuseApproval(id, text("Say more."), LEADER);
            }
        },
        ISSUE(EnumSet.of(DecisionStatus.READY)) {
            @Override
            List<CaseEvent> on(Deciding it, UUID id) {
                return it.issue(id, Sample.sent(Delivery.LETTER), BORN, SampleAuthority.AUTHORITY, VISITATOR);
            }
        },
        REVISE(EnumSet.of(DecisionStatus.DRAFT, DecisionStatus.READY)) {
            @Override
            List<CaseEvent> on(Deciding it, UUID id) {
                return it.revise(id, Sample.grant(), VISITATOR);
            }
        },
        DISCARD(EnumSet.of(DecisionStatus.DRAFT, DecisionStatus.READY)) {
            @Override
            List<CaseEvent> on(Deciding it, UUID id) {
                return it.discard(id, VISITATOR);
            }
        };

        private final Set<DecisionStatus> allowed;

        Attempt(Set<DecisionStatus> allowed) {
            this.allowed = allowed;
        }

        abstract List<CaseEvent> on(Deciding it, UUID id);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "HEARING", "AWAITING_APPROVAL", "READY", "DISCARDED", "ISSUED"})
    void section_11_a_decision_takes_only_what_its_status_allows(DecisionStatus status) {
        var given = in(status);
        var decision = given.asCase().decisions().all().getFirst();
        assertThat(decision.status()).isEqualTo(status);
        for (var attempt : Attempt.values()) {
            var tried = given.when(it -> attempt.on(new Deciding(it, NOW), decision.id()));
            if (attempt.allowed.contains(status)) {
                tried.then().as(attempt.name()).isNotEmpty();
            } else {
                tried.refused("DECISION_STATE_FORBIDS");
            }
        }
    }

    @TestFactory
    List<DynamicTest> section_11_an_act_is_refused_in_a_state_of_the_case_that_is_not_its_own() {
        return Arrays.stream(CaseState.values())
                .map(state -> DynamicTest.dynamicTest(state.name(), () -> refusesTheActsOfOthers(in(state), state)))
                .toList();
    }

    @Test
    void section_11_nothing_but_an_enquiry_begins_a_case() {
        assertThat(Sample.newCase().asCase().state()).isEqualTo(CaseState.OPENED);
        assertThatThrownBy(() -> Given.events(List.of(new IntakeEvent.NoticeSent(Sample.notice()))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void refusesTheActsOfOthers(Given given, CaseState state) {
        assertThat(given.asCase().state()).isEqualTo(state);
        for (var move : Move.values()) {
            if (move.act != null && foreign(move.act, state)) {
                // Before the notice no decision can be drafted, so that none can be named.
                given.when(it -> move.on(it, AT))
                        .refused(
                                state == CaseState.OPENED && namesDecision(given, move)
                                        ? "DECISION_UNKNOWN"
                                        : "CASE_STATE_FORBIDS");
            }
        }
    }

    private static boolean foreign(Act act, CaseState state) {
        try {
            act.requireIn(state);
            return false;
        } catch (RuleViolation refused) {
            return true;
        }
    }

    private static boolean namesDecision(Given given, Move move) {
        return EnumSet.range(Move.DISCARD, Move.SEND_REASONS).contains(move)
                && given.asCase().decisions().all().isEmpty();
    }

    private static Given in(CaseState state) {
        return switch (state) {
            case OPENED -> Sample.newCase();
            case FACT_FINDING ->
                Sample.factFinding().when(RefusedTransitionsTest::draft).given();
            case APPRAISED -> Sample.drafted(findings(FunctionalLevel.L3), Sample.grant());
            case DECIDED -> Sample.decided();
            case ACTIVE -> Sample.active();
            case REASSESSING -> Sample.reassessing();
            case CLOSED ->
                Sample.active()
                        .when(it -> new Ending(it, NOW).registerDeath(TODAY, VISITATOR, FIVE_YEARS))
                        .given();
            case WITHDRAWN ->
                Sample.drafted(findings(FunctionalLevel.L3), Sample.grant())
                        .when(it -> new Ending(it, NOW).withdraw(VISITATOR, FIVE_YEARS))
                        .given();
        };
    }

    private static List<CaseEvent> draft(Case it) {
        return new Deciding(it, NOW).draft(Sample.grant(), VISITATOR);
    }

    /** The first decision of the case, which needs a leader. */
    private static Given in(DecisionStatus status) {
        var drafted = Sample.drafted(
                findings(FunctionalLevel.L0),
                recommendation(DecisionKind.GRANT, "Keeps the skills through the offer."));
        var id = Sample.firstDecision(drafted.asCase());
        return switch (status) {
            case HEARING ->
                drafted.when(it -> Attempt.HEAR.on(new Deciding(it, NOW), id)).given();
            case AWAITING_APPROVAL ->
                drafted.when(it -> Attempt.ASK_APPROVAL.on(new Deciding(it, NOW), id))
                        .given();
            case READY ->
                in(DecisionStatus.AWAITING_APPROVAL)
                        .when(it -> Attempt.APPROVE.on(new Deciding(it, NOW), id))
                        .given();
            case DISCARDED ->
                drafted.when(it -> Attempt.DISCARD.on(new Deciding(it, NOW), id))
                        .given();
            case ISSUED -> Sample.reassessing();
            case DRAFT, NOTIFIED, FINAL, COMPLAINED, CHANGED, ANNULLED, REMITTED -> drafted;
        };
    }
}
