package dk.samvaer.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How something that is to be worked off grew less over time. */
public final class Descent {
    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final List<Sample> samples = new ArrayList<>();

    private record Sample(long moment, long left) {}

    /** Notes how much is left; the first is the whole. */
    public void add(long moment, long left) {
        samples.add(new Sample(moment, left));
    }

    /** When nothing was left. */
    public long end() {
        return reached(0);
    }

    /** How much was worked off a second in each of so many equal pieces, counted from the last moment at which all was left. */
    public List<Double> rates(int pieces) {
        long all = samples.getFirst().left();
        long before = samples.stream()
                .filter(sample -> sample.left() == all)
                .reduce((first, second) -> second)
                .orElseThrow()
                .moment();
        List<Double> rates = new ArrayList<>();
        for (int piece = 1; piece <= pieces; piece++) {
            long after = reached(all - all * piece / pieces);
            if (after > before) {
                rates.add(all * NANOS_PER_SECOND / pieces / (after - before));
                before = after;
            }
        }
        return rates;
    }

    private long reached(long left) {
        return samples.stream()
                .filter(sample -> sample.left() <= left)
                .findFirst()
                .orElseThrow()
                .moment();
    }
}
