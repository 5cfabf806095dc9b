package dk.samvaer.supplier.domain.webhooks;

import java.time.Duration;

/** When a delivery that failed is tried again: the pauses double from 5 seconds to 6 hours, and after 3 days it is given up. */
public final class Retries {
    /** How long a delivery is tried. */
    public static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    /** An attempt of which nothing was heard for so long has died with its process. */
    static final Duration ATTEMPT_ENDS = Duration.ofMinutes(2);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MAX_DOUBLINGS = 20;

    private Retries() {}

    /**
     * The pause after so many attempts. Half of it is fixed and half is left to chance, so that what failed together is not tried together.
     *
     * @param chance from 0 to 1
     */
    static Duration pause(int attempts, double chance) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MAX_DOUBLINGS));
        long longest = Math.min(doubled.toMillis(), LONGEST.toMillis());
        return Duration.ofMillis(longest / 2 + (long) (longest / 2.0 * chance));
    }
}
