package dk.samvaer.e2e.rolling;

import dk.samvaer.e2e.evidence.HistoryFile;
import dk.samvaer.e2e.evidence.Verdict;
import dk.samvaer.e2e.history.RunHistory;
import dk.samvaer.local.parts.FreePort;
import dk.samvaer.local.platform.Part;
import dk.samvaer.local.platform.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program {@code rolling}. */
@Command(
        name = "rolling",
        mixinStandardHelpOptions = true,
        description = {
            "Lets citizens go through a platform of its own that has two instances of each service behind a balancer,",
            "while one instance after the other is ended with SIGTERM and started again; then checks that no request",
            "failed but with 503 and Retry-After, and that nothing was lost, doubled, reordered, left waiting or"
                    + " parked.",
            "Exit code 1 when something was."
        })
final class Rolling implements Callable<Integer> {
    @Option(names = "--rounds", paramLabel = "N", description = "How often each instance is restarted (default: 2).")
    private int rounds = 2;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of the order of instances; without it a new one, which is printed.")
    private long seed = new Random().nextInt(1_000_000);

    @Option(
            names = "--from",
            paramLabel = "REVISION",
            description = "The version that all begin with, and that the clients are of, such as the last tag;"
                    + " without it, the one that is checked out.")
    private @Nullable String from;

    @Option(names = "--walkers", paramLabel = "N", description = "Journeys at a time (default: 6).")
    private int walkers = 6;

    @Option(names = "--calm", paramLabel = "SECONDS", description = "Load before and after the restarts (default: 40).")
    private int calm = 40;

    @Option(
            names = "--patience",
            paramLabel = "MINUTES",
            description = "How long it may take to become quiet (default: 10).")
    private int patience = 10;

    @Option(names = "--home", paramLabel = "FOLDER", description = "Folder of the platform; what is in it is deleted.")
    private Path home = Path.of("target/rolling");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Rolling()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        System.out.printf(
                "rolling: seed %d, %d rounds, %d walkers%s%n",
                seed, rounds, walkers, from == null ? "" : ", from " + from);
        Path root = Path.of(System.getProperty("samvaer.root", "../.."))
                .toAbsolutePath()
                .normalize();
        Path before = from == null ? root : Path.of(System.getProperty("samvaer.from", ""));
        Platform platform = Platform.at(root, home, 0, ports());
        Fleet fleet = new Fleet();
        platform.reset();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            fleet.end();
            platform.down();
        }));
        platform.upWithoutServices(System.err::println);
        try (RollingRun run = new RollingRun(platform, fleet, before, root)) {
            RunHistory history = run.go(rounds, seed, walkers, Duration.ofSeconds(calm), Duration.ofMinutes(patience));
            Path file = HistoryFile.write(history, platform.home().folder().resolve("history.json"));
            run.figures().print(System.out);
            List<String> failures = run.failures();
            System.out.printf("%n%-12s %d%n", "failures", failures.size());
            failures.forEach(it -> System.out.println("  " + it));
            int code = Verdict.of(history).print(System.out);
            System.out.println("History: " + file + " (torture --check), logs: "
                    + platform.home().folder().resolve("logs"));
            return failures.isEmpty() ? code : 1;
        }
    }

    /** Ports that nobody uses, so that other platforms may run on the same machine. */
    private static Map<String, String> ports() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        Arrays.stream(Part.values())
                .forEach(part -> environment.putIfAbsent(part.name() + "_PORT", String.valueOf(FreePort.any())));
        return environment;
    }
}
