package dk.samvaer.supplier.domain.webhooks;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When a delivery that failed is tried again: the pauses double from 5 seconds to 6 hours, and after 3 days it is given up. */
public final class Retries {
    /** How long a delivery is tried. */
    public static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    /** A receiver may ask for a longer pause, up to this one. */
    public static final Duration ASKED_AT_MOST = Duration.ofHours(1);

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
    private static Duration pause(int attempts, double chance) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MAX_DOUBLINGS));
        long longest = Math.min(doubled.toMillis(), LONGEST.toMillis());
        return Duration.ofMillis(longest / 2 + (long) (longest / 2.0 * chance));
    }

    /** @param asked what the receiver asks for; null where it does not. A shorter pause than without it is never made of it */
    static Duration pause(int attempts, double chance, @Nullable Duration asked) {
        var usual = pause(attempts, chance);
        if (asked == null || asked.compareTo(usual) <= 0) {
            return usual;
        }
        return asked.compareTo(ASKED_AT_MOST) < 0 ? asked : longer(usual, ASKED_AT_MOST);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
