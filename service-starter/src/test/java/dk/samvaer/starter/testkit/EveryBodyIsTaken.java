package dk.samvaer.starter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Fails where the contract has an operation with a body that no HTTP test of the run has sent with success, since {@link BodyChecks} never
 * saw it. The class that implements it is ordered last.
 */
public interface EveryBodyIsTaken {

    /** Operations whose body another test of the service holds to the same. */
    default Set<String> checkedElsewhere() {
        return Set.of();
    }

    @Test
    default void every_operation_with_a_body_is_met_with_one_that_it_takes() {
        Assumptions.assumeFalse(BodyChecks.done().isEmpty(), "no HTTP test has run before");
        var published = OpenApi.operationsWithBody();
        published.removeAll(checkedElsewhere());
        published.removeAll(BodyChecks.done());
        assertThat(published).isEmpty();
    }
}
