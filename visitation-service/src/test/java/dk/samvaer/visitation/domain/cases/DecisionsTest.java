package dk.samvaer.visitation.domain.cases;

import static dk.samvaer.visitation.domain.Sample.REASONS;
import static dk.samvaer.visitation.domain.Sample.START;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.Justification;
import dk.samvaer.visitation.domain.decision.Recommendation;
import dk.samvaer.visitation.domain.decision.Remuneration;
import dk.samvaer.visitation.domain.decision.Remuneration.ActivityType;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The decisions of a case. */
class DecisionsTest {
    private static final UUID FIRST = UUID.fromString("11111111-0000-4000-8000-0000000000d1");
    private static final UUID SECOND = UUID.fromString("11111111-0000-4000-8000-0000000000d2");

    @Test
    void DE_04_what_was_issued_last_counts_also_where_it_was_drafted_first() {
        var issue = Objects.requireNonNull(
                Sample.decided().asCase().decisions().lastIssued().issue());
        var drafted = Sample.reassessing()
                .and(
                        new DecisionEvent.Drafted(FIRST, remuneration(true), VISITATOR),
                        new DecisionEvent.Drafted(SECOND, remuneration(false), VISITATOR));
        var refused = drafted.and(new DecisionEvent.Issued(SECOND, issue));
        assertThat(refused.asCase().decisions().remunerates(ActivityType.SERVICE))
                .isFalse();
        var granted =
                refused.and(new DecisionEvent.Issued(FIRST, issue)).asCase().decisions();
        assertThat(granted.lastIssued().id()).isEqualTo(FIRST);
        assertThat(granted.remunerates(ActivityType.SERVICE)).isTrue();
    }

    private static Recommendation remuneration(boolean granted) {
        return new Recommendation(
                DecisionKind.CHANGE,
                START,
                3,
                "nsv",
                null,
                REASONS,
                Justification.NONE,
                null,
                new Remuneration(ActivityType.SERVICE, granted, text("Serves in the canteen.")));
    }
}
