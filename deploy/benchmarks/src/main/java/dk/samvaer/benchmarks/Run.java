package dk.samvaer.benchmarks;

import dk.samvaer.benchmarks.measure.Figures;
import dk.samvaer.benchmarks.parts.Settings;
import dk.samvaer.benchmarks.platform.GivenServers;
import dk.samvaer.benchmarks.platform.Launcher;
import dk.samvaer.benchmarks.platform.RunningPlatform;
import dk.samvaer.benchmarks.report.Report;
import dk.samvaer.local.platform.Platform;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** One run: a platform with empty data, then part after part; another empty one is filled with cases. */
final class Run {
    private static final List<PartName> UNDER_LOAD = List.of(
            PartName.STARTUP, PartName.MEMORY, PartName.EFFECT, PartName.COMMANDS, PartName.MEMORY, PartName.CATCHUP);
    private static final List<PartName> FILLED = List.of(PartName.CASES, PartName.MEMORY);
    private static final List<PartName> REPORTED = List.of(PartName.REPORTS);
    private static final List<PartName> DRIVEN = List.of(PartName.RIDES);
    private static final List<PartName> IN_IMAGES = List.of(PartName.IMAGES);
    /** Catching up comes last, because it ends the services. */
    private static final List<PartName> QUICK = List.of(
            PartName.STARTUP, PartName.EFFECT, PartName.COMMANDS, PartName.CASES, PartName.MEMORY, PartName.CATCHUP);

    private final Settings settings;
    private final Set<PartName> only;
    private final Launcher launcher;
    private final Platform platform;
    private final GivenServers servers;
    private final Report report;
    private final Path json;

    /** @param json is written after each part, so that what was measured outlives an end by force */
    Run(Path root, Path home, Path json, Set<PartName> only, Settings settings) {
        int portOffset = FreePorts.offset();
        this.settings = settings;
        this.only = only;
        this.launcher = new Launcher(root, home, portOffset, settings.progress());
        this.platform = Platform.at(root, home, portOffset, System.getenv());
        this.servers = new GivenServers(platform.addresses());
        this.report = new Report(root);
        this.json = json;
    }

    /**
     * @param quick whether one platform does for all parts
     * @param empty whether given servers may be emptied at first
     * @return what was measured
     */
    Report measure(boolean quick, boolean empty) {
        if (!empty) {
            servers.requireEmpty();
        }
        Thread ending = new Thread(launcher::down);
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            onEmptyPlatform(quick ? QUICK : UNDER_LOAD);
            if (!quick && only.contains(PartName.CASES)) {
                onEmptyPlatform(FILLED);
            }
            onEmptyPlatform(REPORTED);
            onEmptyPlatform(DRIVEN);
            onEmptyPlatform(IN_IMAGES);
        } finally {
            launcher.down();
            servers.empty();
            report.ended();
            report.write(json);
            Runtime.getRuntime().removeShutdownHook(ending);
        }
        return report;
    }

    private void onEmptyPlatform(List<PartName> all) {
        List<PartName> parts = all.stream().filter(only::contains).toList();
        if (parts.isEmpty()) {
            return;
        }
        settings.progress().accept("an empty platform starts");
        launcher.reset();
        servers.empty();
        launcher.up();
        report.measuredOn(platform.addresses());
        try (RunningPlatform running = new RunningPlatform(launcher, platform.addresses())) {
            parts.forEach(part -> measure(part, running));
        }
    }

    private void measure(PartName part, RunningPlatform running) {
        Figures figures = report.figures(part.name());
        try {
            part.measurement().run(running, settings, figures);
        } catch (RuntimeException failed) {
            report.failed(part.name(), failed);
            settings.progress().accept(part + " failed: " + failed);
        }
        report.write(json);
    }
}
