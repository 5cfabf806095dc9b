package dk.samvaer.complaint.appealsboard;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what an instance does to the outside, and ends it before a given one: from then on it does nothing more, like a killed process. */
final class Steps {
    private final AtomicInteger taken = new AtomicInteger();
    private volatile int last = Integer.MAX_VALUE;

    /** Thrown where the process ends. Not an exception, so that nothing of the service handles it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    void endAfter(int steps) {
        last = taken.get() + steps;
    }

    void take() {
        if (taken.incrementAndGet() > last) {
            throw new Killed();
        }
    }

    int taken() {
        return taken.get();
    }

    boolean isKilled() {
        return taken.get() > last;
    }
}
