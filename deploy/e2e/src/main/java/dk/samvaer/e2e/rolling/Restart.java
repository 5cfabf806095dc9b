package dk.samvaer.e2e.rolling;

import dk.samvaer.local.platform.Instance;

/**
 * How one instance was ended and another one took its place; all times in milliseconds of the epoch.
 *
 * @param out    when it was taken out of the endpoints
 * @param asked  when it was asked to end
 * @param ended  when its process was gone
 * @param ready  when the one in its place took requests
 * @param forced whether it had not ended in the time that an orchestrator gives it
 */
record Restart(Instance instance, long out, long asked, long ended, long ready, boolean forced) {
    double secondsToEnd() {
        return (ended - asked) / 1_000.0;
    }

    double secondsToReady() {
        return (ready - ended) / 1_000.0;
    }

    /** Whether something that began and ended at these moments met this restart. */
    boolean meets(long begun, long done) {
        return begun <= ready && done >= out;
    }
}
