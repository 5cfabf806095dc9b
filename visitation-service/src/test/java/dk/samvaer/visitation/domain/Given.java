package dk.samvaer.visitation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ListAssert;

/** Given what has happened in a case, when something is decided, then events follow or a rule is violated. */
public final class Given {
    private final Case theCase;

    private Given(Case theCase) {
        this.theCase = theCase;
    }

    public static Given events(List<CaseEvent> events) {
        var begun = Case.begin(events.getFirst());
        return new Given(begun).and(events.subList(1, events.size()));
    }

    public Given and(List<? extends CaseEvent> events) {
        var after = theCase;
        for (var event : events) {
            after = after.apply(event);
        }
        return new Given(after);
    }

    public Given and(CaseEvent... events) {
        return and(List.of(events));
    }

    public Case asCase() {
        return theCase;
    }

    public Then when(Function<Case, List<CaseEvent>> decision) {
        return new Then(theCase, decision);
    }

    /** What follows from a decision. */
    public record Then(Case before, Function<Case, List<CaseEvent>> decision) {

        public ListAssert<CaseEvent> then() {
            return assertThat(decision.apply(before));
        }

        public void refused(String code) {
            var violation = catchThrowableOfType(RuleViolation.class, () -> decision.apply(before));
            assertThat(violation).as("nothing was refused").isNotNull();
            assertThat(violation.code()).isEqualTo(code);
        }

        /** The case after the decision. */
        public Case after() {
            return decision.apply(before).stream().reduce(before, Case::apply, (one, other) -> other);
        }

        public Given given() {
            return new Given(after());
        }
    }
}
