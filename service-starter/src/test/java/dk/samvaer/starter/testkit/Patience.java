package dk.samvaer.starter.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long tests wait for what must come: long enough for a slow machine, since how soon it comes is not what they show. */
public final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** Where a body lacks a member on trial, what a test waits for need not come. */
    private static final Duration ON_TRIAL = Duration.ofSeconds(3);

    private Patience() {}

    /** Waits until something is so. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(OptionalMembers.underTrial() ? ON_TRIAL : LIMIT);
    }
}
