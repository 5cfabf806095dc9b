package dk.samvaer.e2e.rolling;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.samvaer.e2e.load.Attempt;
import dk.samvaer.local.platform.Part;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** The tables of a run. */
record Figures(List<Attempt> attempts, List<Restart> restarts, List<Silence> silences) {
    private static final double MEDIAN = 0.5;
    private static final double NINETY_NINE = 0.99;

    void print(PrintStream out) {
        List<Attempt> calm = new ArrayList<>();
        List<Attempt> restarting = new ArrayList<>();
        attempts.forEach(it ->
                (meetsRestart(it.begun(), it.begun() + it.micros() / 1_000) ? restarting : calm).add(it));
        out.printf("%-24s %12s %12s%n", "requests", "in a restart", "outside");
        Map<String, Long> in = byStatus(restarting);
        Map<String, Long> outside = byStatus(calm);
        var statuses = new TreeSet<>(in.keySet());
        statuses.addAll(outside.keySet());
        statuses.forEach(status ->
                out.printf("%-24s %12d %12d%n", status, in.getOrDefault(status, 0L), outside.getOrDefault(status, 0L)));
        out.printf("%-24s %12.1f %12.1f%n", "p50 ms", millis(restarting, MEDIAN), millis(calm, MEDIAN));
        out.printf("%-24s %12.1f %12.1f%n", "p99 ms", millis(restarting, NINETY_NINE), millis(calm, NINETY_NINE));
        out.printf("%-24s %12.1f %12.1f%n%n", "longest ms", millis(restarting, 1), millis(calm, 1));
        printServices(out);
    }

    private void printServices(PrintStream out) {
        out.printf(
                "%-14s %-22s %-22s %s%n",
                "service", "start to ready, s", "SIGTERM to end, s", "longest silence, s: in a restart, outside");
        for (Part service : Part.services()) {
            List<Restart> own = restarts.stream()
                    .filter(it -> it.instance().service() == service)
                    .toList();
            out.printf(
                    "%-14s %-22s %-22s %s, %s%n",
                    service.label(),
                    range(own, Restart::secondsToReady),
                    range(own, Restart::secondsToEnd),
                    silence(service, true),
                    silence(service, false));
        }
    }

    private String silence(Part service, boolean inRestart) {
        Optional<Silence> longest = silences.stream()
                .filter(it -> it.group().equals(service.label() + "-service"))
                .filter(it -> meetsRestart(it.begun(), it.ended()) == inRestart)
                .max(Comparator.comparingDouble(Silence::seconds));
        return longest.map(it -> "%.1f".formatted(it.seconds())).orElse("-");
    }

    private boolean meetsRestart(long begun, long done) {
        return restarts.stream().anyMatch(it -> it.meets(begun, done));
    }

    private static Map<String, Long> byStatus(List<Attempt> some) {
        return some.stream().collect(groupingBy(Figures::status, TreeMap::new, counting()));
    }

    private static String status(Attempt attempt) {
        if (attempt.status() == 0) {
            return "no answer";
        }
        return attempt.status() + (attempt.status() == 503 ? attempt.retryAfter() ? " Retry-After" : " bare" : "");
    }

    private static double millis(List<Attempt> some, double quantile) {
        long[] sorted = some.stream().mapToLong(Attempt::micros).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * quantile)] / 1_000.0;
    }

    private static String range(List<Restart> some, ToDoubleFunction<Restart> seconds) {
        double[] sorted = some.stream().mapToDouble(seconds).sorted().toArray();
        return sorted.length == 0
                ? "-"
                : "%.1f, at most %.1f".formatted(sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
