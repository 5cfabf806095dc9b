package dk.samvaer.e2e.torture;

import dk.samvaer.e2e.evidence.HistoryFile;
import dk.samvaer.e2e.evidence.Verdict;
import dk.samvaer.e2e.history.RunHistory;
import dk.samvaer.local.platform.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program {@code torture}. */
@Command(
        name = "torture",
        mixinStandardHelpOptions = true,
        description = {
            "Lets citizens go through a platform of its own while its processes are killed and stopped, poison comes"
                    + " in and",
            "a supplier floods it; then heals it, waits until it is quiet and checks that nothing was lost, doubled,",
            "reordered, left waiting or wrongly parked. Exit code 1 when something was. The same seed gives the same"
                    + " plan."
        })
final class Torture implements Callable<Integer> {
    @Option(names = "--minutes", paramLabel = "N", description = "How long the blows go on (default: 30).")
    private double minutes = 30;

    @Option(names = "--seed", paramLabel = "N", description = "Of the plan; without it a new one, which is printed.")
    private long seed = new Random().nextInt(1_000_000);

    @Option(
            names = "--kills-per-minute",
            paramLabel = "N",
            description = "Each kills one process, every fourth two (default: 4).")
    private double killsPerMinute = 4;

    @Option(names = "--walkers", paramLabel = "N", description = "Journeys at a time (default: 4).")
    private int walkers = 4;

    @Option(
            names = "--patience",
            paramLabel = "MINUTES",
            description = "How long it may take to become quiet (default: 10).")
    private double patience = 10;

    @Option(names = "--home", paramLabel = "FOLDER", description = "Folder of the platform; what is in it is deleted.")
    private Path home = Path.of("target/torture");

    @Option(names = "--port-offset", paramLabel = "N", description = "Added to every port (default: 3000).")
    private int portOffset = 3_000;

    @Option(names = "--plan", description = "Only print the plan.")
    private boolean planOnly;

    @Option(names = "--check", paramLabel = "FILE", description = "Only check the history of an earlier run again.")
    private @Nullable Path check;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Torture()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (check != null) {
            return Verdict.of(HistoryFile.read(check)).print(System.out);
        }
        Duration length = seconds(minutes);
        Plan plan = Plan.of(seed, length, killsPerMinute);
        System.out.printf(
                "torture: seed %d, %s min, %s kills a minute, %d walkers%n", seed, minutes, killsPerMinute, walkers);
        if (planOnly) {
            plan.blows().forEach(System.out::println);
            return 0;
        }
        return run(plan, length);
    }

    private int run(Plan plan, Duration length) throws IOException {
        System.setProperty("samvaer.patience", length.plus(seconds(patience)).toString());
        Path root = Path.of(System.getProperty("samvaer.root", "../.."))
                .toAbsolutePath()
                .normalize();
        Platform platform = Platform.at(root, home, portOffset, System.getenv());
        Processes processes = new Processes(platform);
        platform.reset();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            processes.end();
            platform.down();
        }));
        platform.up(System.err::println);
        try (Run run = new Run(platform, processes)) {
            RunHistory history = run.go(plan, length, walkers, seconds(patience));
            Path file = HistoryFile.write(history, home.resolve("history.json"));
            run.printFigures(System.out);
            int code = Verdict.of(history).print(System.out);
            System.out.println("History: " + file.toAbsolutePath() + " (torture --check), logs: "
                    + platform.home().folder().resolve("logs"));
            return code;
        }
    }

    private static Duration seconds(double minutes) {
        return Duration.ofSeconds(Math.round(minutes * 60));
    }
}
