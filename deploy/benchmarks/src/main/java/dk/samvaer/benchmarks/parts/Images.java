package dk.samvaer.benchmarks.parts;

import dk.samvaer.benchmarks.measure.ClosedLoop;
import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.platform.Launcher;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.platform.Visitator;
import dk.samvaer.benchmarks.report.Cell;
import dk.samvaer.benchmarks.report.Table;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Pause;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The services from their images, as the manifests run them: seconds until the five are ready, beside plain {@code java -jar} with the
 * same options, one after the other in each round; whether a citizen's journey can be walked; and the memory after 10,000 events,
 * at once and when the services have been at rest for a while.
 */
public final class Images implements Measurement {
    private static final String ALL = "the five services";
    private static final String PLAIN = "s, plain java -jar";
    private static final String IMAGE = "s, image";
    private static final String AT_FIRST = "MiB after the journey";
    private static final String AT_LAST = "MiB after the events";
    private static final String AT_REST = "MiB at rest after them";
    private static final String EVENTS = "events";
    private static final String BY_COMMANDS = "of them by commands";

    private static final int ENOUGH_EVENTS = 10_000;
    private static final int CLIENTS = 4;
    /** Memory that is not used any more is given back within it. */
    private static final Duration REST = Duration.ofSeconds(90);

    private static final Duration LONGEST = Duration.ofSeconds(100);
    private static final String COPIED = "visitation.case-opened.v1";
    /** What Java says where it does not take a cache of prepared classes. */
    private static final String NO_CACHE = "[aot]";

    @Override
    public void run(RunningPlatform platform, Settings settings, Figures figures) {
        Launcher launcher = platform.launcher();
        settings.say("images: taken apart");
        Path folder = launcher.unpackImages();
        for (int round = 1; round <= settings.rounds(); round++) {
            settings.say("images: round " + round);
            ready(launcher, folder.resolve("plain"), PLAIN, figures);
            ready(launcher, folder.resolve("image"), IMAGE, figures);
        }
        requireCache(launcher);
        settings.say("images: a citizen's journey");
        platform.walkJourney();
        platform.awaitQuiet();
        memory(launcher, AT_FIRST, figures);
        settings.say("images: " + ENOUGH_EVENTS + " events");
        fill(platform, settings, figures);
        memory(launcher, AT_LAST, figures);
        Pause.of(REST);
        memory(launcher, AT_REST, figures);
    }

    private static void ready(Launcher launcher, Path programs, String metric, Figures figures) {
        Part.services().forEach(launcher::stop);
        launcher.servicesFrom(programs);
        Map<String, Double> ready = launcher.up();
        double last = 0;
        for (Part service : Part.services()) {
            double seconds = ready.getOrDefault(service.label(), 0.0);
            figures.add(service.label(), metric, seconds);
            last = Math.max(last, seconds);
        }
        figures.add(ALL, metric, last);
    }

    private static void requireCache(Launcher launcher) {
        for (Part service : Part.services()) {
            launcher.log(service).stream()
                    .filter(line -> line.contains(NO_CACHE))
                    .findFirst()
                    .ifPresent(line -> {
                        throw new IllegalStateException(service.label() + " runs without its cache: " + line);
                    });
        }
    }

    /** Opens cases for a while; copies of the events of one of them make up the rest, which every service reads and keeps. */
    private static void fill(RunningPlatform platform, Settings settings, Figures figures) {
        Visitator visitator = new Visitator(platform.addresses());
        long begun = System.nanoTime();
        while (platform.events() < ENOUGH_EVENTS && System.nanoTime() - begun < LONGEST.toNanos()) {
            new ClosedLoop(CLIENTS, settings.window()).rate(client -> visitator.open());
        }
        platform.awaitQuiet();
        long events = platform.events();
        figures.add(ALL, BY_COMMANDS, events);
        platform.eventCopies().publish(COPIED, (int) Math.max(0, ENOUGH_EVENTS - events));
        platform.awaitQuiet();
        figures.add(ALL, EVENTS, platform.events());
    }

    private static void memory(Launcher launcher, String moment, Figures figures) {
        Map<String, Double> resident = launcher.residentMebibytes();
        double all = 0;
        for (Part service : Part.services()) {
            double its = resident.getOrDefault(service.label(), 0.0);
            figures.add(service.label(), moment, its);
            all += its;
        }
        figures.add(ALL, moment, all);
    }

    @Override
    public Table table(Figures figures) {
        List<List<String>> rows = figures.subjects().stream()
                .map(service -> Stream.concat(
                                Stream.of(
                                        service,
                                        Cell.of(figures.median(service, PLAIN)),
                                        Cell.of(figures.median(service, IMAGE)),
                                        Cell.times(figures.ratio(service, IMAGE, service, PLAIN))),
                                Stream.of(AT_FIRST, AT_LAST, AT_REST, EVENTS, BY_COMMANDS)
                                        .map(metric -> Cell.of(figures.median(service, metric))))
                        .toList())
                .toList();
        return new Table(
                "Services from their images",
                List.of("Service", PLAIN, IMAGE, "Ratio", AT_FIRST, AT_LAST, AT_REST, EVENTS, BY_COMMANDS),
                rows);
    }
}
