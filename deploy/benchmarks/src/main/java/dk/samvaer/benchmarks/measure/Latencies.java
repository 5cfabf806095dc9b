package dk.samvaer.benchmarks.measure;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long things took, to a thousandth of each value; any number of threads may record. */
public final class Latencies {
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final double MICROS_PER_MILLI = 1_000;

    private final Histogram micros = new ConcurrentHistogram(SIGNIFICANT_DIGITS);

    public void record(long nanos) {
        micros.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMicros(nanos)));
    }

    /** Records the time from {@code begun}, as {@link System#nanoTime()} gave it, until now. */
    public void recordSince(long begun) {
        record(System.nanoTime() - begun);
    }

    public long count() {
        return micros.getTotalCount();
    }

    /** The milliseconds that so many per cent of them did not exceed; 0 where there are none. */
    public double millis(double percent) {
        return micros.getValueAtPercentile(percent) / MICROS_PER_MILLI;
    }

    public double median() {
        return millis(50);
    }

    public double p95() {
        return millis(95);
    }
}
