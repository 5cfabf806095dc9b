package dk.samvaer.starter.remote;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * How far another system may hold this one up.
 *
 * @param longest how long one call may take in all
 * @param atATime how many calls may be under way; one more is refused at once
 * @param tries how often a read is tried in all
 * @param between how long a read waits before it is tried again
 * @param leftAlone how long nothing is sent after five of the last ten calls failed; then one call shows whether it is back
 * @param answered tells what is thrown although the system works, such as a refusal; it is neither counted nor tried again
 */
public record CallLimits(
        Duration longest,
        int atATime,
        int tries,
        Duration between,
        Duration leftAlone,
        Predicate<Throwable> answered) {}
