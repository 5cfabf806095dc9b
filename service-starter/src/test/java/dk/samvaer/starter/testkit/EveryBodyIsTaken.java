package dk.samvaer.starter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Fails where the contract has an operation whose body {@link BodyChecks} never saw, since no HTTP test of the run has sent one with
 * success, and where a body without an optional member breaks an answer or an event. The class that implements it is ordered last.
 */
public interface EveryBodyIsTaken {

    /** Operations whose body another test of the service holds to the same; those of every service are held to it in the starter. */
    default Set<String> checkedElsewhere() {
        return Set.of("discardParkedEvent");
    }

    @Test
    default void every_operation_with_a_body_is_met_with_one_that_it_takes() {
        Assumptions.assumeFalse(BodyChecks.done().isEmpty(), "no HTTP test has run before");
        var published = OpenApi.operationsWithBody();
        published.removeAll(checkedElsewhere());
        published.removeAll(BodyChecks.done());
        assertThat(published).isEmpty();
    }

    @Test
    default void a_body_without_an_optional_member_is_taken_or_refused_and_breaks_nothing() {
        Assumptions.assumeFalse(BodyChecks.done().isEmpty(), "no HTTP test has run before");
        assertThat(OptionalMembers.broken()).isEmpty();
        RealService.assertAllPublished();
    }
}
