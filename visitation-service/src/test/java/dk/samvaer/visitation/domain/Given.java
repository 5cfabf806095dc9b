package dk.samvaer.visitation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ListAssert;

/** Given what has happened in a case, when something is decided, then events follow or a rule is violated. */
final class Given {
    private final Case theCase;

    private Given(Case theCase) {
        this.theCase = theCase;
    }

    static Given events(List<CaseEvent> events) {
        var begun = Case.begin(events.getFirst());
        return new Given(begun).and(events.subList(1, events.size()));
    }

    Given and(List<? extends CaseEvent> events) {
        var after = theCase;
        for (var event : events) {
            after = after.apply(event);
        }
        return new Given(after);
    }

    Given and(CaseEvent... events) {
        return and(List.of(events));
    }

    Case asCase() {
        return theCase;
    }

    Then when(Function<Case, List<CaseEvent>> decision) {
        return new Then(theCase, decision);
    }

    /** What follows from a decision. */
    record Then(Case before, Function<Case, List<CaseEvent>> decision) {

        ListAssert<CaseEvent> then() {
            return assertThat(decision.apply(before));
        }

        void refused(String code) {
            var violation = catchThrowableOfType(RuleViolation.class, () -> decision.apply(before));
            assertThat(violation).as("nothing was refused").isNotNull();
            assertThat(violation.code()).isEqualTo(code);
        }

        /** The case after the decision. */
        Case after() {
            return decision.apply(before).stream().reduce(before, Case::apply, (one, other) -> other);
        }

        Given given() {
            return new Given(after());
        }
    }
}
