package dk.samvaer.visitation.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.visitation.domain.Sample;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** Random acts by random roles, with facts, deadlines and days between them: a case goes only where the rules let it go. */
class CaseStatesTest {
    private static final AggregateType<Case, CaseEvent> CASES =
            new AggregateType<>("cases", Case.class, Case::begin, (after, event) -> List.of());
    private static final SealedJson JSON = new SealedJson(InMemoryKeyStore.keyring());
    private static final Set<String> MET = new TreeSet<>();

    /** Choices that give level 3 and level 2, a grant and a refusal. */
    private static final int FULL_NEED = 1;

    private static final int LITTLE_NEED = 12;
    private static final int GRANT = 0;
    private static final int REFUSAL = 2;

    record Step(Move move, Role role, int choice, int days) {}

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void a_case_takes_no_transition_that_section_11_does_not_list_and_a_refused_act_changes_nothing(
            @ForAll("walks") List<Step> walk) {
        var theCase = new Walk();
        walk.forEach(theCase::take);
    }

    /** The common life of a case, so that it is met whatever chance brings. */
    @Example
    void the_straight_way_leads_to_a_reassessment_and_back() {
        var theCase = new Walk();
        straight(FULL_NEED, GRANT).forEach(theCase::take);
        theCase.take(new Step(Move.NEED_CHANGE, Role.SYSTEM, 1, 0));
        theCase.take(new Step(Move.CLOSE_REASSESSMENT, Role.VISITATOR, 1, 0));
        assertThat(MET).contains("DECIDED ACTIVE", "ACTIVE REASSESSING", "REASSESSING ACTIVE");
    }

    /** Else the walks would prove little. What death, withdrawal or a new application brings about is too rare to be met every time. */
    @AfterContainer
    static void every_transition_but_the_rare_ones_was_met() {
        assertThat(MET)
                .contains(
                        "OPENED FACT_FINDING",
                        "FACT_FINDING APPRAISED",
                        "APPRAISED DECIDED",
                        "DECIDED ACTIVE",
                        "DECIDED REASSESSING",
                        "DECIDED CLOSED",
                        "ACTIVE REASSESSING",
                        "REASSESSING DECIDED",
                        "REASSESSING ACTIVE");
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        var moves = Arbitraries.frequencyOf(Arrays.stream(Move.values())
                .map(it -> Tuple.of(it.weight, Arbitraries.just(it)))
                .toList());
        var wandering = moves.flatMap(CaseStatesTest::steps).list().ofSize(150);
        var straight = Arbitraries.of(straight(FULL_NEED, GRANT), straight(LITTLE_NEED, REFUSAL));
        var begun = Combinators.combine(
                        straight,
                        Arbitraries.frequency(
                                Tuple.of(1, 0), Tuple.of(1, 3), Tuple.of(1, 5), Tuple.of(3, 7), Tuple.of(3, 9)))
                .as((all, some) -> all.subList(0, some));
        return Combinators.combine(begun, wandering)
                .as((first, then) ->
                        Stream.concat(first.stream(), then.stream()).toList());
    }

    /** A walk begins with some of the steps that lead straight to a decision, so that what comes after it is met as well. */
    private static List<Step> straight(int need, int kind) {
        return List.of(
                new Step(Move.NOTICE, Role.VISITATOR, 1, 0),
                new Step(Move.ASSESS, Role.VISITATOR, need, 0),
                new Step(Move.COMPLETE, Role.VISITATOR, 1, 0),
                new Step(Move.PLAN, Role.SYSTEM, 1, 0),
                new Step(Move.DRAFT, Role.VISITATOR, kind, 0),
                new Step(Move.READY, Role.VISITATOR, 1, 0),
                new Step(Move.ISSUE, Role.VISITATOR, 1, 0),
                new Step(Move.NOTIFY, Role.VISITATOR, 1, 0),
                new Step(Move.PLACEMENT, Role.SYSTEM, 1, 40));
    }

    /** Mostly by somebody who may, sometimes by whoever it is. */
    private static Arbitrary<Step> steps(Move move) {
        var anybody = Arbitraries.of(Role.class);
        var roles = move.act == null
                ? Arbitraries.just(Role.SYSTEM)
                : Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.of(move.act.roles())), Tuple.of(1, anybody));
        var days = Arbitraries.frequency(Tuple.of(20, 0), Tuple.of(6, 1), Tuple.of(1, 40));
        return Combinators.combine(roles, Arbitraries.integers().between(0, 239), days)
                .as((role, choice, later) -> new Step(move, role, choice, later));
    }

    /** One case, kept as the running service keeps it. */
    private static final class Walk {
        private final InMemoryAggregateStore store = new InMemoryAggregateStore(CASES);
        private final Aggregates<Case, CaseEvent> cases = new Aggregates<>(
                CASES,
                store,
                new Documents<>(CASES, JSON, "topic"),
                Gate.OPEN,
                (kept, id, outbox) -> {},
                Clock.systemUTC());
        private final UUID id = UUID.randomUUID();
        private Instant now = Sample.NOW;
        private int number;

        Walk() {
            cases.create(
                    new Creation(id, "opened"),
                    ignored -> Case.open(id, Sample.CITIZEN, Sample.enquiry(), Period.ofWeeks(6), now));
        }

        void take(Step step) {
            number++;
            now = now.plus(Duration.ofDays(step.days()));
            if (store.due(now, 1).contains(id)) {
                passDeadlines();
            }
            var before = store.find(id).orElseThrow();
            try {
                attempt(step, before.version());
            } catch (RuleViolation | MayNot refused) {
                assertThat(store.find(id)).as("after a refused " + step).contains(before);
            }
        }

        private void attempt(Step step, long version) {
            var at = new Move.Context(new Actor("somebody", step.role()), now, number, step.choice());
            Function<Case, List<CaseEvent>> decision =
                    it -> checked(it, step.move().on(it, at), step.role());
            if (step.move().act == null) {
                cases.applyEvent(
                        id, new EventEnvelope(UUID.randomUUID(), "told", "/other", id, id, number, now), decision);
            } else if (step.move().act.roles().contains(step.role())) {
                cases.change(id, version, decision);
            } else {
                throw new MayNot();
            }
        }

        private void passDeadlines() {
            var before = cases.find(id).orElseThrow();
            cases.passDeadlines(id, now);
            var after = cases.find(id).orElseThrow();
            met(before, after);
            Transitions.check(before, after, "deadlines", Role.SYSTEM);
        }

        private static List<CaseEvent> checked(Case before, List<CaseEvent> events, Role role) {
            var state = before;
            for (var event : events) {
                var next = state.apply(event);
                met(state, next);
                Transitions.check(state, next, event, role);
                state = next;
            }
            return events;
        }

        private static void met(Case before, Case after) {
            MET.add(Transitions.step(before.state(), after.state()));
        }
    }

    /** The endpoint is not for that role. */
    private static final class MayNot extends RuntimeException {}
}
