package dk.samvaer.starter.memory;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Whether the process has used less than a tenth of a processor since it was asked last; not so when asked for the first time. */
final class Idle implements BooleanSupplier {
    private static final int TENTH = 10;

    private final LongSupplier processorNanos;
    private final LongSupplier nanos;
    private long used = Long.MIN_VALUE;
    private long at;

    /**
     * @param processorNanos the processor time of the process so far
     * @param nanos a clock that never goes back
     */
    Idle(LongSupplier processorNanos, LongSupplier nanos) {
        this.processorNanos = processorNanos;
        this.nanos = nanos;
    }

    @Override
    public boolean getAsBoolean() {
        long usedBefore = used;
        long before = at;
        used = processorNanos.getAsLong();
        at = nanos.getAsLong();
        return usedBefore != Long.MIN_VALUE && (used - usedBefore) < (at - before) / TENTH;
    }
}
