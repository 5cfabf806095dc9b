package dk.samvaer.benchmarks.parts;

import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.measure.KafkaFloor;
import dk.samvaer.benchmarks.measure.Latencies;
import dk.samvaer.benchmarks.measure.OpenLoop;
import dk.samvaer.benchmarks.platform.EffectWatch;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.platform.Visitator;
import dk.samvaer.benchmarks.report.Cell;
import dk.samvaer.benchmarks.report.Table;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * From the intended time of a command to its effect in the next service: a case is opened at visitation-service, its action plan stands in
 * plan-service. Against it raw Kafka at the same rate.
 */
public final class Effects implements Measurement {
    private static final int WARM_UP_RATE = 20;
    /** A window whose median is not a tenth lower than the lowest before it is as fast as that. */
    private static final double LOWER = 0.9;
    /** So many of them, one after the other, mean that the services are warm. */
    private static final int ENOUGH_ALIKE = 3;

    private static final int LONGEST_WARM_UP = 24;
    /** An effect this late means that the rate is not held: no more is sent. */
    private static final Duration HOPELESS = Duration.ofSeconds(3);
    /** How long after the last command a rate that is held has all its effects. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(1);
    /** How many effects a second are looked for; of a higher rate each so-manieth. */
    private static final int WATCHED_RATE = 20;
    /** In so many rounds must a rate have failed before it is left out of the rest. */
    private static final int ENOUGH = 2;

    @Override
    public void run(RunningPlatform platform, Settings settings, Figures figures) {
        Visitator visitator = new Visitator(platform.addresses());
        KafkaFloor floor = new KafkaFloor(platform.addresses().kafka());
        settings.say("effect: warm-up");
        floor.measure(WARM_UP_RATE, settings.window());
        warmUp(platform, visitator, settings);
        Map<Integer, Integer> failures = new HashMap<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            for (int rate : settings.rates()) {
                if (failures.getOrDefault(rate, 0) < ENOUGH) {
                    settings.say("effect: round " + round + ", " + rate + "/s");
                    Latencies raw = floor.measure(rate, settings.window());
                    Outcome outcome = measure(platform, visitator, rate, settings.window());
                    note(figures, rate + "/s", raw, outcome);
                    failures.merge(rate, outcome.isHeld() ? 0 : 1, Integer::sum);
                }
            }
        }
    }

    /** Methods are compiled when they have been called a thousand times: hundreds of commands, after which it does not get faster. */
    private static void warmUp(RunningPlatform platform, Visitator visitator, Settings settings) {
        double lowest = Double.MAX_VALUE;
        int alike = 0;
        for (int window = 1; window <= LONGEST_WARM_UP && alike < ENOUGH_ALIKE; window++) {
            Latencies latencies = measure(platform, visitator, WARM_UP_RATE, settings.window())
                    .latencies();
            settings.say("effect: warm-up, " + WARM_UP_RATE + "/s, median " + Math.round(latencies.median()) + " ms");
            alike = latencies.median() > lowest * LOWER ? alike + 1 : 0;
            lowest = Math.min(lowest, latencies.median());
        }
    }

    private record Outcome(Latencies latencies, int failed, Duration afterwards, boolean complete) {
        boolean isHeld() {
            return complete && failed == 0 && afterwards.compareTo(AFTERWARDS) <= 0;
        }
    }

    private static Outcome measure(RunningPlatform platform, Visitator visitator, int rate, Duration time) {
        int each = Math.max(1, rate / WATCHED_RATE);
        OpenLoop loop = new OpenLoop(rate, time);
        visitator.expect(loop.count());
        AtomicInteger failed = new AtomicInteger();
        try (EffectWatch watch = new EffectWatch(platform)) {
            OpenLoop.Act act = (number, intended) -> {
                boolean isOpened = number % each == 0 ? openWatched(visitator, watch, intended) : open(visitator);
                failed.addAndGet(isOpened ? 0 : 1);
            };
            int sent = loop.run(act, () -> watch.isLateBy(HOPELESS));
            Duration afterwards = watch.awaitAll();
            platform.awaitQuiet();
            return new Outcome(watch.latencies(), failed.get(), afterwards, sent == loop.count());
        }
    }

    private static boolean openWatched(Visitator visitator, EffectWatch watch, long intended) {
        watch.sent(intended);
        try {
            watch.accepted(intended, visitator.open().id());
            return true;
        } catch (RuntimeException refused) {
            watch.failed(intended);
            return false;
        }
    }

    private static boolean open(Visitator visitator) {
        try {
            visitator.open();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void note(Figures figures, String subject, Latencies raw, Outcome outcome) {
        figures.add(subject, "raw p50 ms", raw.median());
        figures.add(subject, "raw p95 ms", raw.p95());
        figures.add(subject, "p50 ms", outcome.latencies().median());
        figures.add(subject, "p95 ms", outcome.latencies().p95());
        figures.add(subject, "failed", outcome.failed());
        figures.add(
                subject,
                "last effect after the last command ms",
                outcome.afterwards().toMillis());
        figures.add(subject, "held", outcome.isHeld() ? 1 : 0);
    }

    @Override
    public Table table(Figures figures) {
        List<List<String>> rows = figures.subjects().stream()
                .map(rate -> List.of(
                        rate,
                        Cell.of(figures.median(rate, "raw p50 ms")),
                        Cell.of(figures.median(rate, "raw p95 ms")),
                        Cell.of(figures.median(rate, "p50 ms")),
                        Cell.of(figures.median(rate, "p95 ms")),
                        Cell.times(figures.ratio(rate, "p50 ms", rate, "raw p50 ms")),
                        Cell.times(figures.ratio(rate, "p95 ms", rate, "raw p95 ms")),
                        figures.median(rate, "held").orElse(0) >= 1 ? "held" : "not held"))
                .toList();
        return new Table(
                "REST command to its effect in the next service",
                List.of(
                        "Commands",
                        "Raw Kafka p50 ms",
                        "p95 ms",
                        "Platform p50 ms",
                        "p95 ms",
                        "Ratio p50",
                        "Ratio p95",
                        "Rate"),
                rows);
    }
}
