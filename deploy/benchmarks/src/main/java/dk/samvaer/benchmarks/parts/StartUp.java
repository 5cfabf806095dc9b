package dk.samvaer.benchmarks.parts;

import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.platform.Launcher;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.report.Cell;
import dk.samvaer.benchmarks.report.Table;
import dk.samvaer.local.platform.Part;
import java.util.List;
import java.util.Map;

/** Seconds from the start of a process until it is ready, as the launcher sees it: each service alone, and the five at once. */
public final class StartUp implements Measurement {
    private static final String ALL = "all five together";
    private static final String SECONDS = "s";

    @Override
    public void run(RunningPlatform platform, Settings settings, Figures figures) {
        Launcher launcher = platform.launcher();
        for (int round = 1; round <= settings.rounds(); round++) {
            settings.say("start-up: round " + round);
            for (Part service : settings.services()) {
                launcher.stop(service);
                figures.add(service.label(), SECONDS, launcher.start(service));
            }
            Part.services().forEach(launcher::stop);
            figures.add(ALL, SECONDS, slowest(launcher.up()));
        }
    }

    private static double slowest(Map<String, Double> ready) {
        return Part.services().stream()
                .mapToDouble(service -> ready.getOrDefault(service.label(), 0.0))
                .max()
                .orElse(0);
    }

    @Override
    public Table table(Figures figures) {
        return new Table(
                "Start-up",
                List.of("Service", "Seconds until ready"),
                figures.subjects().stream()
                        .map(service -> List.of(service, Cell.of(figures.median(service, SECONDS))))
                        .toList());
    }
}
