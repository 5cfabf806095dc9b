package dk.samvaer.e2e.history;

import java.util.stream.Stream;

/** One promise, as it shows in what a run has left behind. */
interface Rule {
    Stream<Finding> check(Evidence run);
}
