package dk.samvaer.benchmarks.parts;

import dk.samvaer.benchmarks.measure.Descent;
import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.measure.Waiting;
import dk.samvaer.benchmarks.platform.Backlog;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.report.Cell;
import dk.samvaer.benchmarks.report.Table;
import dk.samvaer.local.platform.Part;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * How fast a service that was down applies what it has missed, alone: events a second and the time until it has caught up.
 *
 * <p>The events are copies of a real one with ids of their own, so that each creates something: in plan an action plan, in transport and
 * complaint a known case, in visitation a line of a timeline, in supplier a placement. The rate is taken for each fifth of the backlog, the
 * first of them cold.
 */
public final class CatchUp implements Measurement {
    private static final int FIFTHS = 5;
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final String OPENED = "visitation.case-opened.v1";
    private static final String GRANTED = "visitation.grant-issued.v1";
    private static final String RATE = "events/s";
    private static final String FROM_START = "s from start to caught up";
    private static final String FROM_READY = "s from ready to caught up";
    private static final String RESIDENT = "resident MiB";

    @Override
    public void run(RunningPlatform platform, Settings settings, Figures figures) {
        settings.say("catch-up: one citizen's journey, whose events are copied");
        platform.walkJourney();
        platform.awaitQuiet();
        Part.services().forEach(platform.launcher()::stop);
        platform.eventCopies().publish(OPENED, settings.events());
        for (Part service : settings.services()) {
            if (service == Part.SUPPLIER) {
                passOver(platform);
                platform.eventCopies().publish(GRANTED, settings.events());
            }
            measure(platform, settings, figures, service);
        }
    }

    /** Lets supplier-service have read the events of others, which mean nothing to it. */
    private static void passOver(RunningPlatform platform) {
        platform.launcher().start(Part.SUPPLIER);
        Waiting.until(
                "supplier has passed over",
                PATIENCE,
                LOOK,
                () -> platform.backlog().of(group(Part.SUPPLIER)) == 0);
        platform.launcher().stop(Part.SUPPLIER);
    }

    private static String group(Part service) {
        return service.label() + "-service";
    }

    private static void measure(RunningPlatform platform, Settings settings, Figures figures, Part service) {
        Backlog backlog = platform.backlog();
        String group = group(service);
        settings.say("catch-up: " + service.label() + ", " + backlog.of(group) + " events behind");
        Descent descent = new Descent();
        long started = System.nanoTime();
        CompletableFuture<Long> ready = CompletableFuture.supplyAsync(() -> {
            platform.launcher().start(service);
            return System.nanoTime();
        });
        Waiting.until(service.label() + " has caught up", PATIENCE, LOOK, () -> {
            long left = backlog.of(group);
            descent.add(System.nanoTime(), left);
            return left == 0;
        });
        descent.rates(FIFTHS).forEach(rate -> figures.add(service.label(), RATE, rate));
        figures.add(service.label(), FROM_START, (descent.end() - started) / NANOS_PER_SECOND);
        figures.add(service.label(), FROM_READY, Math.max(0, descent.end() - ready.join()) / NANOS_PER_SECOND);
        figures.add(
                service.label(),
                RESIDENT,
                platform.launcher().residentMebibytes().getOrDefault(service.label(), 0.0));
        platform.launcher().stop(service);
    }

    @Override
    public Table table(Figures figures) {
        List<List<String>> rows = figures.subjects().stream()
                .map(service -> List.of(
                        service,
                        Cell.of(figures.median(service, RATE)),
                        Cell.of(figures.median(service, FROM_READY)),
                        Cell.of(figures.median(service, FROM_START)),
                        Cell.of(figures.median(service, RESIDENT))))
                .toList();
        return new Table(
                "Catching up after a service was down",
                List.of(
                        "Service",
                        "Events applied a second",
                        "Caught up, s from ready",
                        "s from start",
                        "Memory then, MiB"),
                rows);
    }
}
