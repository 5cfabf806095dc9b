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
import dk.samvaer.starter.testkit.Seeded;
import dk.samvaer.visitation.domain.Sample;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

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

    private static final int WALKS = 100;

    /** Each as often as it is to be drawn: how many of the straight steps a walk begins with, what is tried, and the days that pass before it. */
    private static final List<Integer> BEGUN = List.of(0, 3, 5, 7, 7, 7, 9, 9, 9);

    private static final List<Move> MOVES = Stream.of(Move.values())
            .flatMap(move -> Collections.nCopies(move.weight, move).stream())
            .toList();
    private static final List<Integer> DAYS = Stream.of(
                    Collections.nCopies(20, 0), Collections.nCopies(6, 1), List.of(40))
            .flatMap(List::stream)
            .toList();

    /** How many were walked to their end. */
    private static int walks;

    record Step(Move move, Role role, int choice, int days) {}

    @Seeded(WALKS)
    void a_case_takes_no_transition_that_section_11_does_not_list_and_a_refused_act_changes_nothing(Random random) {
        var theCase = new Walk();
        begun(random).forEach(theCase::take);
        Stream.generate(() -> step(random)).limit(150).forEach(theCase::take);
        walks++;
    }

    /** The common life of a case, so that it is met whatever chance brings. */
    @Test
    void the_straight_way_leads_to_a_reassessment_and_back() {
        var theCase = new Walk();
        straight(FULL_NEED, GRANT).forEach(theCase::take);
        theCase.take(new Step(Move.NEED_CHANGE, Role.SYSTEM, 1, 0));
        theCase.take(new Step(Move.CLOSE_REASSESSMENT, Role.VISITATOR, 1, 0));
        assertThat(MET).contains("DECIDED ACTIVE", "ACTIVE REASSESSING", "REASSESSING ACTIVE");
    }

    /** Else the walks would prove little. What death, withdrawal or a new application brings about is too rare to be met every time. */
    @AfterAll
    static void every_transition_but_the_rare_ones_was_met() {
        if (walks < WALKS) {
            return;
        }
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

    /** A walk begins with some of the steps that lead straight to a decision, so that what comes after it is met as well. */
    private static List<Step> begun(Random random) {
        var straight = random.nextBoolean() ? straight(FULL_NEED, GRANT) : straight(LITTLE_NEED, REFUSAL);
        return straight.subList(0, oneOf(BEGUN, random));
    }

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

    private static Step step(Random random) {
        var move = oneOf(MOVES, random);
        return new Step(move, role(move, random), random.nextInt(240), oneOf(DAYS, random));
    }

    /** Mostly somebody who may do it, sometimes anybody. */
    private static Role role(Move move, Random random) {
        if (move.act == null) {
            return Role.SYSTEM;
        }
        var allowed = List.copyOf(new TreeSet<>(move.act.roles()));
        return oneOf(random.nextInt(6) > 0 ? allowed : List.of(Role.values()), random);
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
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
            if (store.overdue(now) > 0) {
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
